import type { BackgroundRefusals } from '../core/tab/tab-state.ts';
import { countOf } from '../core/tab/background-requests.ts';
import { causes } from '../core/verdict.ts';
import { backgroundInWords } from '../core/wording/background-words.ts';
import type { BackgroundWords } from '../core/wording/background-words.ts';
import { causeInWords, timesInWords } from '../core/wording/list-words.ts';
import { doorOf, toneOf } from '../core/wording/look.ts';
import type { Say } from '../core/wording/say.ts';
import type { RefusalRow } from '../ui/refusal-row.ts';
import { explainAddress } from './explain-address.ts';
import { shortAddress } from './list-view.ts';

/** What is said of a page while some of its requests are refused. */
export interface BackgroundView {
  readonly host: string;
  readonly words: BackgroundWords;
  readonly count: string;
  readonly rows: readonly RefusalRow[];
}

/** `url`: of the page that asked. */
export function backgroundView(
  background: readonly BackgroundRefusals[],
  url: string,
  say: Say,
): BackgroundView {
  const page = URL.parse(url);
  const host = page?.host ?? '';
  return {
    host: page?.hostname ?? '',
    words: backgroundInWords(background, say),
    count: new Intl.NumberFormat(say.language).format(countOf(background)),
    rows: background.map((one) => rowOf(one, host, say)),
  };
}

function rowOf(
  { refusal, method, url, count, isForeign = false, ...one }: BackgroundRefusals,
  host: string,
  say: Say,
): RefusalRow {
  const cause = causes.find((known) => known === one.cause) ?? 'unknown';
  const address = shortAddress(url, host);
  const look = { cause, confidence: 'likely' } as const;
  return {
    id: refusal,
    door: doorOf(look),
    tone: toneOf(look),
    address: say('popup_request', { method, address }),
    title: url,
    href: explainAddress(refusal),
    note: say('popup_row', { status: `${one.status}`, cause: causeInWords(cause, say) }),
    aside: timesInWords(count, say),
    names: isForeign ? { open: say('popup_open_frame', { address }), forget: null } : null,
  };
}
