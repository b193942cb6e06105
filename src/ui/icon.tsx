import type { JSX } from 'preact';

const paths = {
  open: 'M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5',
  explain: 'M3 4.5h10M3 8h10M3 11.5h6',
  forget: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
  copy: 'M5.5 5.5h7v7.5h-7zM3.5 10.5V3h7',
  done: 'm3 8.5 3.2 3.2L13 4.8',
} as const;

export type IconName = keyof typeof paths;

/** A small drawing inside a button. Decoration: the button has a name. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class={`icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
