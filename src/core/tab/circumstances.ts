import { sameAddress, withoutQuery } from '../address.ts';
import type { Refusal } from '../refusal.ts';
import { mayRepeat, type OnceWords } from '../remedies/may-repeat.ts';
import type { Circumstances } from '../remedies/remedy.ts';
import type { StatusPage } from '../remedies/status-page.ts';
import type { Policy } from '../settings/policy.ts';
import type { ClearedSite, TabState } from './tab-state.ts';

const advisedAgainAfterMs = 600_000;

/** What the browser, the package and an organisation tell, whatever the tab shows. */
export interface Known extends OnceWords {
  readonly opensPrivately?: boolean;
  readonly statusPages?: readonly StatusPage[];
  /** What the visitor's organisation has set. */
  readonly policy?: Policy;
}

/** What the remedies and the words need to know around the refusal that a tab shows. */
export function circumstancesOf(state: TabState, now: number, known: Known): Circumstances {
  const { page } = state;
  const refused = page.phase === 'refused' ? page : null;
  const refusal = page.phase === 'quiet' ? null : page.refusal;
  const tried = state.taken.filter(
    (step) =>
      refusal !== null &&
      now - step.at < advisedAgainAfterMs &&
      sameAddress(step.url, withoutQuery(refusal.url)) &&
      step.at < refusal.at,
  );
  return {
    now,
    cookies: refused?.cookies ?? null,
    cleared: standing(state.cleared, refusal, now),
    tried: tried.map((step) => step.remedy),
    challenges: state.challenges.length,
    signInLink: refused?.signInLink ?? null,
    signInForm: refused?.signInForm ?? false,
    muted: refused?.card === 'unwanted',
    opensPrivately: known.opensPrivately ?? false,
    statusPages: known.statusPages ?? [],
    policy: known.policy ?? {},
    afterForm: refusal?.method === 'POST',
    mayRepeat: refused !== null && mayRepeat(refused.refusal.url, known),
    probing: refused?.probing ?? null,
    running: refused?.running ?? null,
  };
}

/** The last clearing, while its Undo stands; that of another site says nothing about this refusal. */
function standing(cleared: ClearedSite | null, refusal: Refusal | null, now: number): ClearedSite | null {
  if (cleared === null || cleared.undoUntil <= now) return null;
  return refusal === null || refusal.site === cleared.site ? cleared : null;
}
