import type { HistoryEntry } from '../core/history/history-entry.ts';
import { readable, shortened } from '../core/wording/address-runs.ts';
import { verdictInWords } from '../core/wording/list-words.ts';
import { doorOf, toneOf } from '../core/wording/look.ts';
import type { Say } from '../core/wording/say.ts';
import { whenInWords } from '../core/wording/times.ts';
import type { RefusalRow, SiteGroup } from '../ui/refusal-row.ts';
import { explainAddress } from './explain-address.ts';

const longestAddress = 120;

/** Entries by site: the site with the newest refusal first, and in each the newest first. */
export function groupsOf(entries: readonly HistoryEntry[], say: Say, now: number): readonly SiteGroup[] {
  return [...bySite(entries)].map(([site, own]) => {
    const count = own.reduce((sum, entry) => sum + entry.count, 0);
    return {
      site,
      count: new Intl.NumberFormat(say.language).format(count),
      countInWords: say('popup_site_count', { count }),
      rows: own.map((entry) => rowOf(entry, say, now)),
    };
  });
}

/** A Map keeps the order in which its keys came: that of the newest refusals. */
function bySite(entries: readonly HistoryEntry[]): ReadonlyMap<string, readonly HistoryEntry[]> {
  const groups = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.site);
    if (group === undefined) groups.set(entry.site, [entry]);
    else group.push(entry);
  }
  return groups;
}

function rowOf(entry: HistoryEntry, say: Say, now: number): RefusalRow {
  const { id, verdict, fixedBy, kind, method } = entry;
  const short = shortAddress(entry.url, entry.site);
  const address =
    kind === 'page' && method === 'GET' ? short : say('popup_request', { method, address: short });
  return {
    id,
    door: fixedBy === null ? doorOf(verdict) : 'ajar',
    tone: fixedBy === null ? toneOf(verdict) : 'solved',
    address,
    title: entry.url,
    href: explainAddress(id),
    note: noteOf(entry, say),
    aside: whenInWords(entry.lastAt, now, say),
    names: { open: say('popup_open_again', { address }), forget: say('popup_forget', { address }) },
  };
}

function noteOf({ verdict, fixedBy, count, ...entry }: HistoryEntry, say: Say): string {
  const status = `${entry.status}`;
  if (fixedBy === 'clear-cookies' || fixedBy === 'clear-page-cookies') {
    return say('popup_row_fixed_by_cookies', { status });
  }
  if (fixedBy !== null) return say('popup_row_fixed', { status });
  const cause = verdictInWords(verdict, say);
  return count === 1
    ? say('popup_row', { status, cause })
    : say('popup_row_repeated', { status, cause, count });
}

/** What a row shows of an address below the name of its site: the path, and the host where it is another one. */
export function shortAddress(url: string, site: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return shortened(readable(url), longestAddress);
  const isSite = parsed.host === site || parsed.host === `www.${site}`;
  const path = readable(`${parsed.pathname}${parsed.search}`);
  return shortened(`${isSite ? '' : parsed.host}${path}`, longestAddress);
}
