/** One picture: all states of a surface, or one state alone. */
export interface Picture {
  readonly name: string;
  /** The query of the page of components. */
  readonly query: string;
  readonly width: number;
  readonly height: number;
  readonly forcedColors?: boolean;
}

const cards = { width: 1460, height: 4230 } as const;
const popups = { width: 1290, height: 2560 } as const;

/**
 * What is compared with `pictures/`. In light and dark, from right to left, in German and in forced colours: not every surface in each, since
 * all are made of the same parts.
 */
export const pictures: readonly Picture[] = [
  { name: 'card-light', query: 'only=card&appearance=light', ...cards },
  { name: 'card-dark', query: 'only=card&appearance=dark', ...cards },
  { name: 'card-right-to-left', query: 'only=card&appearance=light&dir=rtl', ...cards },
  { name: 'card-german', query: 'only=card&appearance=light&lang=de', ...cards },
  { name: 'card-forced-colors', query: 'only=card', ...cards, forcedColors: true },
  { name: 'popup-light', query: 'only=popup&appearance=light', ...popups },
  { name: 'popup-dark-right-to-left', query: 'only=popup&appearance=dark&dir=rtl', ...popups },
  { name: 'parts-light', query: 'only=parts&appearance=light', width: 1240, height: 1050 },
  { name: 'parts-dark', query: 'only=parts&appearance=dark', width: 1240, height: 1050 },
  ...(['explain', 'history', 'options', 'site-data', 'welcome'] as const).flatMap(screen),
];

/** The first state of a screen, which has the most to show: light, and dark from right to left. */
function screen(surface: string): readonly Picture[] {
  const first = `only=${surface}&state=first`;
  return [
    { name: `${surface}-light`, query: `${first}&appearance=light`, width: 1190, height: 1080 },
    {
      name: `${surface}-dark-right-to-left`,
      query: `${first}&appearance=dark&dir=rtl`,
      width: 1190,
      height: 1080,
    },
  ];
}
