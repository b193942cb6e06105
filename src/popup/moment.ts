import type { Computer } from '../core/remedies/sighting.ts';
import type { Say } from '../core/wording/say.ts';

/** In which language, when and where something is told. */
export interface Moment {
  readonly say: Say;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Compared where only the visitor can see it. */
  readonly computer: Computer;
}
