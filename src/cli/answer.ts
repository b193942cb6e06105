import type { Verdict } from '../core/verdict.ts';

/** One line of the output: the verdict under the name of its input. */
export function answer(id: string | number | null, verdict: Verdict | null): string {
  if (verdict === null) return JSON.stringify({ id, ...nothing });
  const { provider, providerName, carriers, cause, confidence, evidence, references, ...more } = verdict;
  return JSON.stringify({
    id,
    refusal: true,
    provider,
    providerName,
    carriers,
    cause,
    confidence,
    evidence,
    references,
    ...more,
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
