import type { ProviderKind } from '../verdict.ts';
import type { Match } from './match.ts';
import type { Provider } from './read-knowledge.ts';

/** How sure the naming is: three for a mark that decides alone or agreeing ones, two for a single one. */
export type Sureness = 0 | 1 | 2 | 3;

export interface Refuser {
  readonly provider: Provider;
  readonly matches: readonly Match[];
  readonly sureness: Sureness;
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

/** Local filters first, then marks that decide alone, then the number of agreeing marks, then who stands nearer. */
function scoreOf(provider: Provider, marks: readonly Match[], hasPath: boolean): number {
  const decides = marks.some(({ sign }) => sign.tier === 'block-only');
  const isLocal = nearness[provider.kind] === 9;
  return (
    (isLocal ? 1000 : 0) +
    (decides ? 500 : 0) +
    nearness[provider.kind] * 20 +
    marks.length * 10 +
    (hasPath ? 5 : 0)
  );
}

function surenessOf(marks: readonly Match[], hasPath: boolean): Sureness {
  if (marks.some(({ sign }) => sign.tier === 'block-only')) return 3;
  return marks.length > 1 || hasPath ? 3 : 2;
}

function byProvider(matches: readonly Match[]): Map<Provider, Match[]> {
  const groups = new Map<Provider, Match[]>();
  for (const match of matches) {
    if (match.provider === null) continue;
    const group = groups.get(match.provider);
    if (group) group.push(match);
    else groups.set(match.provider, [match]);
  }
  return groups;
}

function candidates(matches: readonly Match[]): Candidate[] {
  const found: Candidate[] = [];
  for (const [provider, own] of byProvider(matches)) {
    const marks = own.filter(isMark);
    if (marks.length === 0) continue;
    const hasPath = own.length > marks.length;
    const score = scoreOf(provider, marks, hasPath);
    found.push({ provider, matches: own, score, sureness: surenessOf(marks, hasPath) });
  }
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

/** Names the refuser among those who left a mark, and the carriers among those who left any trace. */
export function nameRefuser(matches: readonly Match[]): Naming {
  const [first, second] = candidates(matches);
  const carriers = new Set<Provider>();
  for (const { provider, sign } of matches) {
    if (provider && sign.tier === 'path-only' && provider !== first?.provider) carriers.add(provider);
  }
  return {
    refuser: first ?? null,
    isContested: first !== undefined && second !== undefined && isRival(first, second),
    carriers: [...carriers],
  };
}
