import type { Cause } from '../verdict.ts';
import type { RemedyId } from './remedy.ts';

/**
 * What helps against each cause, most promising first. What makes no sense here and now, or was tried and did not help,
 * is left out when the steps are chosen; the next ones move up.
 */
export const plans = {
  'login-required': ['sign-in', 'open-front-page', 'ask-support', 'clear-cookies'],
  'session-or-cookies': ['clear-cookies', 'clear-page-cookies', 'sign-in', 'open-front-page', 'ask-support'],
  'cookies-too-large': ['clear-cookies', 'clear-page-cookies', 'ask-support', 'open-front-page'],
  'embedded-cookies': ['open-frame', 'allow-cookies', 'sign-in', 'ask-support'],
  'not-authorized-role': ['switch-account', 'ask-owner', 'open-front-page'],
  'device-policy': ['nothing', 'ask-network'],
  'ip-or-region': ['vpn-off', 'ask-support', 'come-back-later'],
  'vpn-or-proxy': ['vpn-off', 'ask-support'],
  'bot-challenge': [
    'extensions-off',
    'clear-cookies',
    'check-clock',
    'private-window',
    'vpn-off',
    'update-browser',
    'ask-support',
  ],
  'waf-rule': ['check-address', 'ask-support', 'vpn-off', 'extensions-off', 'clear-cookies'],
  'browser-unsupported': ['update-browser', 'extensions-off', 'ask-support'],
  'browser-tools': ['extensions-off', 'private-window', 'ask-support'],
  'rate-limit': ['wait', 'come-back-later', 'vpn-off', 'ask-support'],
  quota: ['come-back-later', 'ask-owner'],
  'directory-index': ['check-address', 'open-parent', 'open-front-page', 'ask-support'],
  'server-permission': ['check-address', 'open-parent', 'open-front-page', 'ask-support', 'sign-in'],
  hotlink: ['open-again', 'open-front-page', 'open-parent', 'ask-support'],
  csrf: ['go-back', 'allow-cookies', 'extensions-off', 'ask-support'],
  'signed-url-expired': ['new-link', 'ask-owner', 'open-front-page'],
  'clock-skew': ['check-clock', 'new-link', 'ask-support'],
  'client-certificate': ['choose-certificate', 'ask-owner'],
  // The same host's front page is no better placed: another name or https may be, and only asking tells.
  'host-misconfigured': ['check-address', 'ask-support', 'open-front-page'],
  'account-suspended': ['nothing', 'ask-support'],
  legal: ['nothing', 'read-notice', 'archived-copy', 'ask-support'],
  'network-filter': ['ask-network', 'nothing'],
  unknown: ['check-address', 'clear-cookies', 'vpn-off', 'sign-in'],
} as const satisfies Record<Cause, readonly RemedyId[]>;

/** Steps after which the refused page itself is asked for again, be it at its proven address: only these can be said to have mended it. */
const mending: ReadonlySet<RemedyId> = new Set<RemedyId>([
  'clear-cookies',
  'clear-page-cookies',
  'reload',
  'open-again',
  'open-found',
  'wait',
  'come-back-later',
  'vpn-off',
  'extensions-off',
  'check-clock',
  'allow-cookies',
]);

/** Whether the page after this step is the refused one again, and not its front page, folder or sign-in. */
export function asksAgain(step: RemedyId): boolean {
  return mending.has(step);
}

/** Nothing on the visitor's side mends these: no cookies to clear, nothing to switch off, only somebody to ask. */
const othersDecide: ReadonlySet<Cause> = new Set<Cause>([
  'legal',
  'device-policy',
  'network-filter',
  'quota',
  'account-suspended',
  'not-authorized-role',
]);

/** Whether somebody else decides, so that no step of the visitor's mends it. */
export function isDecidedByOthers(cause: Cause): boolean {
  return othersDecide.has(cause);
}
