import type { ClearedSite } from '../core/tab/tab-state.ts';
import { missingNames } from '../core/wording/missing-names.ts';
import type { Say } from '../core/wording/say.ts';
import type { Moment } from './moment.ts';

/** How the last clearing of cookies went, as long as it can be undone. */
export interface ClearedView {
  readonly sentence: string;
  readonly notes: readonly string[];
  /** The button and how long it stays; `null`: it was undone already, or there is nothing to put back. */
  readonly undo: { readonly label: string; readonly left: string } | null;
}

/** `null` once the time for Undo is over, and for a clearing that removed nothing: the refused page's own words say that. */
export function clearedView(cleared: ClearedSite | null, { say, now }: Moment): ClearedView | null {
  if (cleared === null || cleared.undoUntil <= now || cleared.failed !== undefined) return null;
  const { site, undone } = cleared;
  if (undone !== null) return undoneView(undone, say);
  const { removed, remaining } = cleared;
  return {
    sentence: say('popup_cleared', { count: removed, site }),
    notes: [remaining > 0 ? say('cleared_remaining_why', { count: remaining }) : say('cleared_why')],
    undo: removed === 0 ? null : { label: say('button_undo'), left: leftOf(cleared.undoUntil - now, say) },
  };
}

function undoneView({ restored, missing }: NonNullable<ClearedSite['undone']>, say: Say): ClearedView {
  const notes = missing.length === 0 ? [] : [say('undone_missing_why', missingNames(missing, say))];
  return { sentence: say('undone_sentence', { count: restored }), notes, undo: null };
}

/** "Undo: 4:57 left." Minutes and seconds as on a clock. */
function leftOf(milliseconds: number, say: Say): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const rest = `${seconds % 60}`.padStart(2, '0');
  return say('popup_undo_left', { time: `${Math.floor(seconds / 60)}:${rest}` });
}
