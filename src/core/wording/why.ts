import { isCause, toldCause } from '../remedies/told.ts';
import { waitFor } from '../remedies/waiting.ts';
import { failedHere } from '../remedies/remedies.ts';
import type { Cleared, RemedyId } from '../remedies/remedy.ts';
import type { Cause, Verdict } from '../verdict.ts';
import { carriersInWords } from './carrier-names.ts';
import { clean } from './clean.ts';
import { keyPart } from './key-part.ts';
import { missingNames } from './missing-names.ts';
import { foundWhy, stoppedWhy } from './found.ts';
import { kindOf, providerNameIn } from './provider-words.ts';
import { isLoop } from './sentence.ts';
import type { Say } from './say.ts';
import { joined, type Telling } from './telling.ts';
import { clockInWords, spanInWords } from './times.ts';
import type { Rich } from './view.ts';

/** Who refused and why, with how sure we are in words: whole sentences, each of them one message. */
export function whyOf(telling: Telling): Rich {
  const { refusal, circumstances, say } = telling;
  const { verdict } = refusal;
  const { undone } = circumstances.cleared ?? { undone: null };
  if (undone !== null && undone.missing.length > 0)
    return say.rich('undone_missing_why', missingNames(undone.missing, say));
  if (failedHere(refusal, circumstances.cleared)) return clearFailed(circumstances.cleared, say);
  const found = foundWhy(telling);
  if (found !== null) return found;
  const came = [...cameBack(telling), ...stoppedWhy(telling)];
  if (isLoop(telling)) return joined([...came, say.rich('challenge_loop_why')]);
  const told = [...came, ...whoAndWhy(verdict, say), ...facts(telling), ...certainty(verdict, say)];
  return joined([...told, ...also(verdict, say), ...carriers(verdict, say), ...statusMeans(telling)]);
}

/** Who refused, by what it is to the site or the visitor. */
function who(verdict: Verdict, say: Say): Rich {
  const name = providerNameIn(verdict);
  const kind = kindOf(verdict);
  if (name === null) return say.rich('who_site');
  if (kind === null) return say.rich('who_named', { name });
  return say.rich(`who_${keyPart(kind)}`, { name });
}

function whoAndWhy(verdict: Verdict, say: Say): readonly Rich[] {
  const isNobody = providerNameIn(verdict) === null && verdict.provider !== 'site';
  if (!isNobody) return [who(verdict, say), reason(verdict, say)];
  // Where the cause is known, that nobody can be named helps no visitor.
  return [toldCause(verdict) === 'unknown' ? say.rich('cause_unknown_nobody_why') : reason(verdict, say)];
}

function certainty(verdict: Verdict, say: Say): readonly Rich[] {
  const isCertain = verdict.confidence === 'certain' && toldCause(verdict) !== 'unknown';
  return isCertain ? [say.rich('sure_certain_sentence')] : [];
}

function reason(verdict: Verdict, say: Say): Rich {
  const cause = toldCause(verdict);
  if (cause === 'unknown') return say.rich('cause_unknown_why');
  if (verdict.confidence === 'unknown') return say.rich('cause_server_permission_untold_why');
  if (verdict.confidence === 'certain') return say.rich(`cause_${keyPart(cause)}_why`);
  return say.rich(`cause_${keyPart(cause)}_maybe`, { sure: say(`sure_${verdict.confidence}`) });
}

/** What the answer itself adds: until when, for which account, where. */
function facts({ refusal, circumstances, say }: Telling): readonly Rich[] {
  const { realm, region, expiredAt } = refusal.verdict.particulars;
  const cause = toldCause(refusal.verdict);
  const { until } = waitFor(refusal);
  const { now } = circumstances;
  if (cause === 'login-required' && realm !== undefined && clean(realm) !== '') {
    return [say.rich('why_realm', { realm: clean(realm, 80) })];
  }
  if (cause === 'signed-url-expired' && expiredAt !== undefined) {
    return [say.rich('why_valid_until', { time: clockInWords(expiredAt, now, say) })];
  }
  if (isAboutPlace(cause) && region !== undefined && clean(region) !== '') {
    return [say.rich('why_region', { region: clean(region, 40) })];
  }
  if (until !== null && until > now)
    return [say.rich('why_wait', { time: spanInWords(until - refusal.at, say) })];
  return [];
}

function isAboutPlace(cause: Cause): boolean {
  return cause === 'ip-or-region' || cause === 'vpn-or-proxy' || cause === 'legal';
}

/** Where two causes look the same from outside, the words say both. */
function also(verdict: Verdict, say: Say): readonly Rich[] {
  if (verdict.confidence === 'certain' || toldCause(verdict) === 'unknown') return [];
  const other = verdict.alternatives.find((cause) => isCause(cause) && cause !== 'unknown');
  return other === undefined ? [] : [say.rich(`cause_${keyPart(other)}_also`)];
}

function carriers(verdict: Verdict, say: Say): readonly Rich[] {
  if (verdict.carriers.length === 0) return [];
  const names = carriersInWords(verdict, say);
  // Where nobody can be named, one of those may have refused itself.
  if (verdict.provider === 'unknown') return [say.rich('why_through', { names })];
  return [say.rich('why_carriers', { names, count: verdict.carriers.length })];
}

/** 401 and 403 told apart (RFC 9110, 15.5.2 and 15.5.4), where nothing else says what to do. */
function statusMeans({ refusal, say }: Telling): readonly Rich[] {
  if (toldCause(refusal.verdict) !== 'unknown') return [];
  if (refusal.status === 401) return [say.rich('why_status_401')];
  return refusal.status === 403 ? [say.rich('why_status_403')] : [];
}

/** Why no cookie was removed, as the list read afterwards tells it. */
function clearFailed(cleared: Cleared | null, say: Say): Rich {
  if (cleared?.failed === 'no-access') return say.rich('clear_no_access_why');
  return say.rich('cleared_remaining_why', { count: cleared?.remaining ?? 0 });
}

/** What was tried, where the refusal came back all the same. Cookies that are still there prove nothing. */
function cameBack({ circumstances, say }: Telling): readonly Rich[] {
  const last = circumstances.tried.at(-1);
  const remaining = circumstances.cleared?.remaining ?? 0;
  if (remaining > 0 && (last === 'clear-cookies' || last === 'clear-page-cookies')) {
    return [say.rich('cleared_remaining_why', { count: remaining })];
  }
  return last === undefined ? [] : [say.rich(`tried_${keyPart(spoken(last))}_why`)];
}

const spokenSteps = [
  'clear-cookies',
  'clear-page-cookies',
  'vpn-off',
  'extensions-off',
  'check-clock',
  'wait',
  'reload',
  'sign-in',
] as const satisfies readonly RemedyId[];

/** A step that has words of its own, when it didn't help. */
function spoken(tried: RemedyId): (typeof spokenSteps)[number] | 'some-step' {
  return spokenSteps.find((step) => step === tried) ?? 'some-step';
}
