import type { Verdict } from '../core/verdict.ts';

/** One line of the output: the verdict under the name of its input. */
export function answer(id: string | number | null, verdict: Verdict | null): string {
  if (verdict === null) return JSON.stringify({ id, ...nothing });
  const { provider, providerName, carriers, cause, alternatives, confidence, ...rest } = verdict;
  return JSON.stringify({
    id,
    refusal: true,
    provider,
    providerName,
    carriers,
    cause,
    alternatives,
    confidence,
    ...rest,
  });
}

const nothing = {
  refusal: false,
  provider: null,
  providerName: null,
  carriers: [],
  cause: null,
  confidence: null,
  evidence: [],
  references: [],
};
