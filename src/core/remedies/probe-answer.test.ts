import { describe, expect, it } from 'vitest';
import { aVerdict } from '../testing/a-refusal.ts';
import type { Verdict } from '../verdict.ts';
import { outcomeOf, readSecurity, readTrace, type ProbeAnswer } from './probe-answer.ts';
import type { Outcome } from './probing.ts';

const signIn = '<form><input name="u"><input type="password"></form>';

describe('how a probe went', () => {
  it.each<
    readonly [
      reason: string,
      answer: Partial<ProbeAnswer>,
      verdict: Partial<Verdict> | null,
      outcome: Outcome,
    ]
  >([
    ['a page', { status: 200, body: '<p>Hello' }, null, 'open'],
    ['another success', { status: 204 }, null, 'open'],
    ['a page that is only the way to sign in', { status: 200, body: signIn }, null, 'sign-in'],
    [
      'a page with a sign-in form in its corner',
      { status: 200, body: signIn + '<p>word '.repeat(1_000) },
      null,
      'open',
    ],
    ['a block page with 200', { status: 200 }, { cause: 'waf-rule' }, 'refused'],
    ['the same refusal', { status: 403 }, { cause: 'unknown' }, 'refused'],
    ['a refusing status, whatever the diagnosis says', { status: 451 }, null, 'refused'],
    ['who are you', { status: 401 }, { cause: 'login-required' }, 'sign-in'],
    ['who are you, with 403', { status: 403 }, { cause: 'login-required' }, 'sign-in'],
    ['the form for it, with 403', { status: 403, body: signIn }, { cause: 'unknown' }, 'sign-in'],
    [
      'a redirect with words of a sign-in',
      { status: 302, location: '/' },
      { cause: 'login-required' },
      'sign-in',
    ],
    ['too many requests', { status: 429 }, { cause: 'rate-limit' }, 'limited'],
    ['too many, in words', { status: 403 }, { cause: 'rate-limit' }, 'limited'],
    ['a check for robots', { status: 403 }, { cause: 'bot-challenge' }, 'challenge'],
    ['a check for robots with 429', { status: 429 }, { cause: 'bot-challenge' }, 'challenge'],
    ['another page', { status: 302, location: '/de/' }, null, 'moved'],
    ['the sign-in', { status: 302, location: 'https://example.com/account/login?next=/' }, null, 'sign-in'],
    ['the sign-in of another host', { status: 302, location: 'https://sso.example.net/' }, null, 'sign-in'],
    [
      'a filter’s page',
      { status: 302, location: 'http://filter.example/' },
      { cause: 'network-filter' },
      'refused',
    ],
    ['no page', { status: 404 }, null, 'missing'],
    ['a broken server', { status: 500 }, null, 'missing'],
  ])('%s', (_reason, answer, verdict, outcome) => {
    const whole = { status: 0, location: null, body: '', ...answer };
    expect(outcomeOf(whole, verdict === null ? null : aVerdict(verdict))).toBe(outcome);
  });

  it('takes no longer for a hostile page', () => {
    const started = performance.now();
    outcomeOf({ status: 200, location: null, body: '<input type = <script '.repeat(3_000) }, null);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('what sites tell everybody', () => {
  it.each<readonly [body: string, country: string | null, warp: boolean]>([
    ['fl=1\nip=203.0.113.5\nloc=NL\nwarp=off\n', 'NL', false],
    ['loc=DE\nwarp=on\n', 'DE', true],
    ['loc=DE\nwarp=plus\n', 'DE', true],
    ['<html>loc=XX', null, false],
  ])('%j', (body, country, warp) => {
    expect(readTrace(body)).toEqual({ country, warp });
  });

  it.each<readonly [body: string, contact: string | null, reason: string]>([
    ['Contact: mailto:security@example.com\nExpires: 2027-01-01', 'mailto:security@example.com', 'RFC 9116'],
    ['# ours\ncontact: https://example.com/report\n', 'https://example.com/report', 'any case'],
    ['Contact: security@example.com', 'mailto:security@example.com', 'the scheme was forgotten'],
    ['Contact: http://example.com/', null, 'not over https, as the RFC demands'],
    ['Contact: javascript:alert(1)', null, 'no contact'],
    ['Contact: mailto:a@b.example?bcc=c@d.example', null, 'fields that nobody asked for'],
    [`Contact: https://example.com/${'x'.repeat(300)}`, null, 'too long'],
    ['<html>no such page</html>', null, 'none'],
  ])('%j: %s (%s)', (body, contact) => {
    expect(readSecurity(body)).toEqual({ contact });
  });
});
