import type { Say } from '../core/wording/say.ts';

/** In which language, and when, something is told. */
export interface Moment {
  readonly say: Say;
  /** Milliseconds since 1970. */
  readonly now: number;
}
