import type { Verdict } from '../verdict.ts';

/** A provider's own page, which tells everybody of its troubles. */
export interface StatusPage {
  readonly url: string;
  /** Ids of signatures. */
  readonly of: readonly string[];
}

/** Where whoever refused, or else carried, the page says how it is; the refuser's first. */
export function statusPagesOf(
  { provider, carriers }: Pick<Verdict, 'provider' | 'carriers'>,
  pages: readonly StatusPage[],
): readonly StatusPage[] {
  const rank = ({ of }: StatusPage): number => [provider, ...carriers].findIndex((id) => of.includes(id));
  return pages.filter((page) => rank(page) >= 0).toSorted((one, other) => rank(one) - rank(other));
}
