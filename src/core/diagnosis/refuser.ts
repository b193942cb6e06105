import type { ProviderKind } from '../verdict.ts';
import type { Match } from './match.ts';
import { isOfDocument } from './observe.ts';
import type { Provider } from './read-knowledge.ts';

/** How sure the naming is: three for a mark that decides alone or agreeing ones, two for a single one. */
export type Sureness = 0 | 1 | 2 | 3;

export interface Refuser {
  readonly provider: Provider;
  readonly matches: readonly Match[];
  readonly sureness: Sureness;
  /** One who stands before the site and is known by headers alone: they may be on all that it passes. */
  readonly isByHeader: boolean;
}

/**
 * Who speaks first when several left a mark: a filter replaces the site's whole answer; a firewall or CDN stands before the
 * cloud, and that before the application and its server.
 */
const nearness: Readonly<Record<ProviderKind, number>> = {
  filter: 9,
  operator: 9,
  government: 9,
  'bot-manager': 7,
  firewall: 7,
  cdn: 6,
  'sign-in': 5,
  storage: 5,
  cloud: 5,
  api: 5,
  hosting: 4,
  application: 4,
  framework: 4,
  server: 2,
};

interface Candidate extends Refuser {
  readonly score: number;
}

function isMark({ sign }: Match): boolean {
  return sign.tier !== 'path-only';
}

function isWritten({ evidence }: Match): boolean {
  return evidence.some(isOfDocument);
}

/** Local filters first, then marks that decide alone, then the number of agreeing marks, then who stands nearer. */
function candidateOf(provider: Provider, matches: readonly Match[]): Candidate[] {
  const marks = matches.filter(isMark);
  if (marks.length === 0) return [];
  const near = nearness[provider.kind];
  const decides = marks.some(({ sign }) => sign.tier === 'block-only');
  const says = decides || marks.some(isWritten);
  const path = matches.length > marks.length ? 5 : 0;
  const score = (near === 9 ? 1000 : 0) + (decides ? 500 : 0) + near * 20 + marks.length * 10 + path;
  const sureness = decides || (says && matches.length > 1) ? 3 : 2;
  return [{ provider, matches, score, sureness, isByHeader: !says && near > 5 && near < 9 }];
}

function candidates(matches: readonly Match[]): readonly Candidate[] {
  const providers = new Set(matches.flatMap(({ provider }) => provider ?? []));
  return [...providers].flatMap((provider) =>
    candidateOf(
      provider,
      matches.filter((one) => one.provider === provider),
    ),
  );
}

/** Where one rests on another, that one served its page. */
function ranked(found: readonly Candidate[]): readonly Candidate[] {
  const restedOn = new Set(found.flatMap(({ provider }) => provider.over));
  return found.filter(({ provider }) => !restedOn.has(provider.id)).sort((a, b) => b.score - a.score);
}

/** Who refused, and whether another has as good a claim. */
export interface Naming {
  readonly refuser: Refuser | null;
  readonly isContested: boolean;
  /** Those who only passed it on. */
  readonly carriers: readonly Provider[];
}

function isRival(first: Candidate, second: Candidate): boolean {
  return nearness[first.provider.kind] === nearness[second.provider.kind] && second.score + 10 >= first.score;
}

/**
 * Names the refuser among those who left a mark, and the carriers among those who left any trace. A page tells who wrote it; the
 * header of one who stands before the site, that it came that way.
 */
export function nameRefuser(matches: readonly Match[], isSitesPage: () => boolean): Naming {
  const found = candidates(matches);
  const isSigned = matches.some((one) => one.provider && isMark(one) && isWritten(one));
  const passed = found.filter(({ isByHeader }) => isByHeader && (isSigned || isSitesPage()));
  const [first, second] = ranked(found.filter((one) => !passed.includes(one)));
  const seen = [...passed, ...matches.filter((one) => !isMark(one))];
  const carriers = new Set(seen.flatMap(({ provider }) => provider ?? []));
  if (first) carriers.delete(first.provider);
  return {
    refuser: first ?? null,
    isContested: first !== undefined && second !== undefined && isRival(first, second),
    carriers: [...carriers],
  };
}
