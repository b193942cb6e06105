import type { Rich } from '../wording/view.ts';

/** Finished text as one reads it, without its marks. */
export function spoken(text: Rich | null): string {
  return (text ?? []).map((run) => run.text).join('');
}
