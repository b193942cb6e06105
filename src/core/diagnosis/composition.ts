import type { Cause } from '../verdict.ts';
import type { CompiledRule } from './compiled-form.ts';
import { guessMark } from './compiled-form.ts';
import type { TermKind } from './terms.ts';
import { termKinds } from './terms.ts';

type Rule = readonly [
  cause: Cause | typeof guessMark,
  subjects: readonly TermKind[],
  said: readonly TermKind[],
];

const refused: readonly TermKind[] = ['denied', 'blocked', 'banned'];
const refusedOrAsked: readonly TermKind[] = [...refused, 'demanded'];

/** A sentence that has all of the subjects and says one of these things of them tells the cause. The more particular first. */
const rules: readonly Rule[] = [
  ['clock-skew', ['clock'], [...refused, 'over', 'full']],
  ['csrf', ['form', 'token'], []],
  ['csrf', ['form'], ['over']],
  ['client-certificate', ['certificate'], [...refusedOrAsked, 'over']],
  ['signed-url-expired', ['link'], ['over']],
  ['device-policy', ['device', 'managed'], refusedOrAsked],
  ['legal', ['law'], refusedOrAsked],
  ['network-filter', ['filter'], refused],
  ['quota', ['quota'], ['full', 'over', ...refused]],
  ['rate-limit', ['requests'], ['full']],
  ['rate-limit', ['hurry'], []],
  ['vpn-or-proxy', ['vpn'], [...refusedOrAsked, 'full']],
  ['bot-challenge', ['robot'], refusedOrAsked],
  ['session-or-cookies', ['cookie'], [...refusedOrAsked, 'over']],
  ['session-or-cookies', ['session'], ['over', 'denied']],
  // Neither a form's nor a link's: who sent that token was known by it. One that is "not" may be missing.
  ['session-or-cookies', ['token'], ['over']],
  ['session-or-cookies', ['sign-in'], ['over']],
  ['host-misconfigured', ['host'], ['denied']],
  ['ip-or-region', ['place'], refusedOrAsked],
  ['ip-or-region', ['address'], refusedOrAsked],
  ['browser-unsupported', ['browser'], [...refusedOrAsked, 'over']],
  // Before the firewall: an account is blocked for suspicious sign-ins.
  ['account-suspended', ['account'], ['blocked', 'banned']],
  ['waf-rule', ['firewall'], refused],
  ['login-required', ['sign-in', 'role'], ['demanded']],
  // Who was banned by a moderator, or whose membership was, has no account that could get the role.
  ['not-authorized-role', ['role'], ['denied', 'blocked', 'over']],
  // Whom to ask tells nothing: "please contact the administrator" is said to everybody.
  [guessMark, ['role', 'contact'], []],
  ['not-authorized-role', ['role'], ['demanded']],
  ['login-required', ['sign-in'], ['denied', 'demanded']],
  // "Upgrade your plan"; whoever must sign in with a plan was told so above.
  ['quota', ['quota'], ['demanded']],
  ['login-required', ['account'], ['demanded']],
  ['not-authorized-role', ['account'], ['denied']],
  ['account-suspended', ['account'], ['over']],
  ['account-suspended', ['banned'], []],
  // Something else is no longer there: where a page is gone for good (410), its links are old, too.
  ['unknown', [], ['over']],
];

const bits = (kinds: readonly TermKind[]): number =>
  kinds.reduce((all, one) => all | (1 << termKinds.indexOf(one)), 0);

/** The rules as they ship: kinds as bits, and which of them makes a sentence a mere guess. */
export const compiledRules: readonly CompiledRule[] = [
  [guessMark, bits(['guess']), 0],
  ...rules.map(([cause, subjects, said]): CompiledRule => [cause, bits(subjects), bits(said)]),
];
