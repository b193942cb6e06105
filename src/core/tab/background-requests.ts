import { withoutQuery } from '../address.ts';
import { toldCause } from '../remedies/told.ts';
import type { RefusedRequests } from './tab-event.ts';
import type { BackgroundRefusals } from './tab-state.ts';

const mostKept = 8;
const longestUrl = 160;
const recoveryMs = 10_000;

interface Answered {
  readonly method: string;
  readonly url: string;
  readonly at: number;
}

/** More refused requests of a page that otherwise works; the oldest kinds give way. */
export function refusedInBackground(
  before: readonly BackgroundRefusals[],
  { refusal, isForeign, count: more }: RefusedRequests,
): readonly BackgroundRefusals[] {
  const url = shortened(refusal.url);
  const same = (one: BackgroundRefusals): boolean =>
    one.method === refusal.method && one.url === url && one.status === refusal.status;
  const known = before.find(same);
  const { id, method, status, at, verdict } = refusal;
  const count = (known?.count ?? 0) + more;
  const one = { refusal: id, method, url, status, cause: toldCause(verdict), count, lastAt: at, isForeign };
  return [one, ...before.filter((other) => !same(other))].slice(0, mostKept);
}

/** A success soon after takes a refusal back: the page asked again, with a fresh token for instance. */
export function answeredInBackground(
  before: readonly BackgroundRefusals[],
  answered: Answered,
): readonly BackgroundRefusals[] {
  const url = shortened(answered.url);
  const mended = (one: BackgroundRefusals): boolean =>
    one.method === answered.method &&
    one.url === url &&
    answered.at >= one.lastAt &&
    answered.at - one.lastAt <= recoveryMs;
  return before.some(mended) ? before.filter((one) => !mended(one)) : before;
}

function shortened(url: string): string {
  return withoutQuery(url).slice(0, longestUrl);
}

/** The whole address of a refused frame, among those of the frames that the tab shows now; else as much as was kept of it. */
export function wholeAddress({ url }: Pick<BackgroundRefusals, 'url'>, shown: readonly string[]): string {
  return shown.find((one) => shortened(one) === url) ?? url;
}

/** How many of the page's own site stay refused. */
export function countOwn(background: readonly BackgroundRefusals[]): number {
  return countOf(background.filter(({ isForeign }) => isForeign !== true));
}

/** How many requests stay refused. */
export function countOf(background: readonly BackgroundRefusals[]): number {
  return background.reduce((sum, one) => sum + one.count, 0);
}
