import type { JSX } from 'preact';
import type { Door } from '../core/wording/view.ts';

const frame = 'M5 21V4.5A1.5 1.5 0 0 1 6.5 3h11A1.5 1.5 0 0 1 19 4.5V21M2.5 21h19';

/** One doorway, six insides: paths with the width of their line. A closed path is filled. */
const insides = {
  barred: [['M8.5 10.5h7v3h-7z', 0]],
  question: [
    ['M9.6 9.4A2.4 2.4 0 1 1 13 11.6c-.7.3-1 .8-1 1.7v.5', 1.75],
    ['M12 16.9h.1', 2.2],
  ],
  keyhole: [
    ['M12 11.5v4', 2.25],
    ['M12 9.5h.1', 5],
  ],
  wait: [['M8.2 12h.1M12 12h.1M15.8 12h.1', 2.4]],
  bricked: [['M5 9h14M5 15h14M12 3v6M9 9v6M15 9v6M12 15v6', 1.75]],
  ajar: [['M5 3.2 12.5 6v13L5 21z', 1.75]],
} as const satisfies Record<Door, readonly (readonly [path: string, width: number])[]>;

/** The glyph of a kind of refusal, in the tone of whatever it stands in. Decoration: the words beside it say the same. */
export function DoorGlyph({ door }: { readonly door: Door }): JSX.Element {
  return (
    <svg class="door" viewBox="0 0 24 24" aria-hidden="true">
      <path d={frame} />
      {insides[door].map(([d, width]) => (
        <path d={d} stroke-width={width} fill={d.endsWith('z') ? 'currentColor' : 'none'} />
      ))}
    </svg>
  );
}
