import type { JSX } from 'preact';

const strokes = {
  collapse: 'M3.5 8h9',
  down: 'm4 6 4 4 4-4',
  up: 'm4 10 4-4 4 4',
} as const;

/** A small drawn sign of a control. Decoration: the control has its name in words. */
export function Glyph({ sign }: { readonly sign: keyof typeof strokes }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={strokes[sign]} />
    </svg>
  );
}
