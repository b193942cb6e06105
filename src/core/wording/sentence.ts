import { isUntold, toldCause } from '../remedies/told.ts';
import { challengesInLoop, failedHere } from '../remedies/remedies.ts';
import { spokenFinding } from './found.ts';
import { isSure } from './look.ts';
import { keyPart } from './key-part.ts';
import { hostIn, type Telling } from './telling.ts';

/** What happened, in one sentence. A cause that is only possible does not stand here: the reasons name it. */
export function sentenceOf(telling: Telling): string {
  const { refusal, circumstances, say } = telling;
  const host = hostIn(telling);
  const { undone } = circumstances.cleared ?? { undone: null };
  if (undone !== null) return say('undone_sentence', { count: undone.restored });
  if (failedHere(refusal, circumstances.cleared)) return say('clear_failed_sentence');
  if (isLoop(telling)) return say('challenge_loop_sentence');
  const found = spokenFinding(circumstances.probing);
  if (found !== null) return say(`found_${keyPart(found)}_sentence`);
  if (circumstances.tried.length > 1) return say('persistent_sentence');
  if (circumstances.tried.length > 0) return say('still_refused_sentence', { host });
  if (refusal.kind === 'frame') return say('frame_refused_sentence', { host });
  if (refusal.kind === 'background') return say('background_refused_sentence', { host });
  return causeSentence(telling, host);
}

/** The third check within two minutes: waiting is no advice any more. */
export function isLoop({ refusal, circumstances }: Telling): boolean {
  return toldCause(refusal.verdict) === 'bot-challenge' && circumstances.challenges >= challengesInLoop;
}

function causeSentence({ refusal, say }: Telling, host: string): string {
  const { verdict } = refusal;
  const cause = toldCause(verdict);
  if (cause === 'network-filter' && !isSure(verdict)) return say('refused_elsewhere_sentence');
  if (isUntold(verdict)) return say('cause_server_permission_untold_sentence');
  if (!isSure(verdict)) return say('cause_unknown_sentence', { host });
  if (cause === 'network-filter' && isElsewhere(verdict.providerKind)) {
    return say('cause_network_filter_elsewhere_sentence');
  }
  if (cause === 'signed-url-expired' && verdict.particulars.expiredAt !== undefined) {
    return say('cause_signed_url_expired_past_sentence');
  }
  return say(`cause_${keyPart(cause)}_sentence`, { host });
}

/** Not the visitor's own network, but one behind it. */
function isElsewhere(kind: string | null): boolean {
  return kind === 'government' || kind === 'operator';
}
