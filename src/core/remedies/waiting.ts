import type { Refusal } from '../refusal.ts';

/** Nobody sits before a page for longer than this; it is 15 minutes. */
const longestCountdown = 15 * 60;
/** What a server asks for beyond a week is no appointment. */
const longestAppointment = 7 * 24 * 3_600;

export interface Waiting {
  /** Milliseconds since 1970; `null`: the server names no time that could be kept. */
  readonly until: number | null;
  /** Short enough for a countdown. */
  readonly short: boolean;
}

/** How long the server asks to wait (`Retry-After`, RFC 9110, 10.2.3), counted from the refusal. */
export function waitFor(refusal: Refusal): Waiting {
  const seconds = refusal.verdict.particulars.retryAfterSeconds;
  if (seconds === undefined || !(seconds >= 0) || seconds > longestAppointment) {
    return { until: null, short: false };
  }
  return { until: refusal.at + seconds * 1_000, short: seconds <= longestCountdown };
}
