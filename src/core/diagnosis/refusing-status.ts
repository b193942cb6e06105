import type { Cause } from '../verdict.ts';
import { alwaysRefuses } from './may-refuse.ts';

/**
 * Statuses that software uses to refuse as well as for other things: they refuse when the document says so.
 * Not among them: 404, 410, 502, 504 and the 520s, which mean what they say unless a signature knows better (`at`).
 */
const declining: readonly number[] = [
  400, 402, 405, 406, 409, 412, 413, 418, 419, 421, 422, 423, 426, 428, 430, 431, 440, 444, 449, 493, 494,
  495, 496, 498, 499, 500, 501, 503, 511, 999,
];

/** Whether a refusing page may come with this status. */
export function mayDecline(status: number): boolean {
  return alwaysRefuses(status) || declining.includes(status);
}

/** Of those, what is sent for nothing but a refusal: a 400 may ask for a country, and a 404 miss one. */
const onlyRefusing: readonly number[] = [402, 406, 410, 419, 420, 423, 426, 440, 456, 498, 499, 509];

/**
 * Whether no healthy server sends this status unless it declines. Of what is gone for good (410), only a link that ran out counts
 * (`speaksAt`).
 */
export function mayOnlyRefuse(status: number): boolean {
  return onlyRefusing.includes(status);
}

const onlyAlways: readonly number[] = [];

/**
 * Where words that name nobody may speak beside the five statuses: a form's 400 is refused, a busy server's 500 is not. A missing
 * page says "only available from the menu" and a busy one "wait a few minutes": there, whole sentences tell (`whole-sentences.ts`).
 */
const speaksAt: Partial<Record<Cause, readonly number[]>> = {
  'cookies-too-large': [400, 413, 431, 494],
  'client-certificate': [400, 495, 496],
  csrf: [400, 405, 409, 419, 422],
  'host-misconfigured': [400, 421],
  'rate-limit': [418, 420, 423, 509],
  // 456: DeepL's own status for it; 426: NewsAPI's plans.
  quota: [402, 420, 426, 456, 509],
  'bot-challenge': [202, 405, 503],
  'waf-rule': [400, 405, 406, 409, 418, 444, 999],
  'account-suspended': [402, 423, 509],
  'session-or-cookies': [400, 419, 440, 498],
  // 499: what ArcGIS answers whom no token came from.
  'login-required': [499],
  'vpn-or-proxy': [400, 406],
  'browser-unsupported': [400, 406, 426],
  'device-policy': [400],
  'clock-skew': [400],
  'signed-url-expired': [400, 410],
};

/** Whether words of this cause make a refusal at this status. */
export function wordsCount(cause: Cause, status: number): boolean {
  return alwaysRefuses(status) || (speaksAt[cause] ?? onlyAlways).includes(status);
}
