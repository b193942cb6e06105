import type { JSX } from 'preact';
import type { Say } from '../core/wording/say.ts';

interface TroubleProps {
  readonly say: Say;
  /** `null`: none. */
  readonly trouble: 'unwritten' | 'renewed' | null;
}

/** What is the matter with the history itself, in one place of a surface, for as long as it is. */
export function Trouble({ say, trouble }: TroubleProps): JSX.Element {
  return (
    <div role="status">{trouble !== null && <p class="note trouble">{say(`history_${trouble}`)}</p>}</div>
  );
}
