import { httpDate } from '../utc.ts';
import type { Header } from '../exchange.ts';
import type { Told } from '../remedies/probing.ts';
import { minutesAhead, sightingOf, type Computer } from '../remedies/sighting.ts';
import type { Say } from './say.ts';
import { clean } from './clean.ts';
import { lineOf } from './look.ts';
import type { DetailLine, Rich } from './view.ts';

/** What is compared with the computer: what the site told in a search, and the headers of its refusal. */
export interface Compared {
  readonly told: Told | null;
  /** What a step's load was sent as (`TabState`). */
  readonly introduced: string | null;
  readonly headers: readonly Header[];
  /** When those came, in milliseconds since 1970. */
  readonly at: number;
}

/** How the site sees the visitor, against the visitor's computer: for surfaces that no page can look into. */
export function sightingWords(compared: Compared, computer: Computer, say: Say): readonly DetailLine[] {
  const { told } = compared;
  const warp = told?.warp === true ? [plain(say.rich('seen_warp'))] : [];
  return [
    ...placeWords(told, computer, say),
    ...warp,
    ...browserWords(compared, say),
    ...clockWords(compared, say),
  ];
}

function plain(text: Rich): DetailLine {
  return { term: null, text, line: null };
}

function placeWords(told: Told | null, computer: Computer, say: Say): readonly DetailLine[] {
  const sighting = told === null ? null : sightingOf(told, computer);
  if (sighting === null) return [];
  const names = new Intl.DisplayNames(say.language, { type: 'region' });
  const nameOf = (country: string): string => names.of(country) ?? country;
  const { country, against, home } = sighting;
  const { zone } = computer;
  // A zone's name is a place as well: "Europe/Berlin".
  const own = home === null ? zone : nameOf(home);
  const text = say.rich(`seen_${against}`, { country: nameOf(country), home: own, zone });
  return [{ ...plain(text), line: lineOf(against === 'perhaps' ? 'possible' : 'likely') }];
}

/** What this browser does that another would not. */
function browserWords({ told, introduced: name }: Compared, say: Say): readonly DetailLine[] {
  const introduced = name === null ? [] : [plain(say.rich('seen_introduced', { name: clean(name, 200) }))];
  const cookies = told?.cookiesOff === true ? [plain(say.rich('seen_cookies_off'))] : [];
  return [...introduced, ...cookies];
}

function clockWords({ headers, at }: Compared, say: Say): readonly DetailLine[] {
  const valueOf = (wanted: string): string | null =>
    headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? null;
  const date = httpDate(valueOf('date'));
  if (date === null) return [];
  const age = /^\d{1,9}$/.exec(valueOf('age') ?? '')?.[0] ?? 0;
  const ahead = minutesAhead({ date, age: Number(age), at });
  if (ahead === 0) return [plain(say.rich('seen_clock_right'))];
  const count = Math.abs(ahead);
  return [plain(say.rich(ahead > 0 ? 'seen_clock_ahead' : 'seen_clock_behind', { count }))];
}
