import type { JSX } from 'preact';

/** The sign on the door, as in the toolbar's icon. Decoration: the name stands beside it. */
export function BrandMark(): JSX.Element {
  return (
    <svg class="brand-mark" viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="#ffcd1c" />
      <path d="M3 16V3a1 1 0 0 1 1-1h8a1 1 0 0 1 1 1v13z" fill="#15191c" />
      <path
        d="M5.6 6.1a2.4 2.4 0 1 1 3.6 2.1C8.4 8.7 8 9.2 8 10.4"
        fill="none"
        stroke="#ffcd1c"
        stroke-width="1.9"
      />
      <path d="M7 12h2v2H7z" fill="#ffcd1c" />
    </svg>
  );
}
