import type { Verdict } from '../core/verdict.ts';

/**
 * One line of the output: the verdict under the name of its input. `time` (milliseconds since 1970) goes with the references: support
 * asks for both.
 */
export function answer(id: string | number | null, verdict: Verdict | null, time: number | null): string {
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
    time: isoOf(time),
    ...more,
  });
}

/** `null` too for a number that is no moment (ECMAScript, "Time Range"). */
function isoOf(time: number | null): string | null {
  return time === null || Math.abs(time) > 8.64e15 ? null : new Date(time).toISOString();
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
