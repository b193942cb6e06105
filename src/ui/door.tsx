import type { JSX } from 'preact';
import type { Door } from '../core/wording/view.ts';

const frame = 'M5 21V4.5A1.5 1.5 0 0 1 6.5 3h11A1.5 1.5 0 0 1 19 4.5V21M2.5 21h19';

/** One doorway, six insides. */
const insides = {
  barred: <path d="M8.5 12h7" stroke-width="3" />,
  question: (
    <>
      <path d="M9.6 9.4A2.4 2.4 0 1 1 13 11.6c-.7.3-1 .8-1 1.7v.5" />
      <path d="M12 16.9h.1" stroke-width="2.2" stroke-linecap="round" />
    </>
  ),
  keyhole: (
    <>
      <path d="M12 11.5V16" stroke-width="2.25" />
      <circle cx="12" cy="9.5" r="1.9" fill="currentColor" />
    </>
  ),
  wait: <path d="M8.2 12h.1M12 12h.1M15.8 12h.1" stroke-width="2.4" stroke-linecap="round" />,
  bricked: <path d="M5 9h14M5 15h14M12 3v6M9 9v6M15 9v6M12 15v6" />,
  ajar: <path d="M5 3.2 12.5 6v13L5 21Z" fill="currentColor" />,
} as const satisfies Record<Door, JSX.Element>;

/** The glyph of a kind of refusal, in the tone of whatever it stands in. Decoration: the words beside it say the same. */
export function DoorGlyph({ door }: { readonly door: Door }): JSX.Element {
  return (
    <svg class="door" viewBox="0 0 24 24" aria-hidden="true">
      <path d={frame} />
      {insides[door]}
    </svg>
  );
}
