import { expect, it } from 'vitest';
import { card } from '../testing/a-view.ts';
import { spoken } from '../testing/spoken.ts';

it.each([
  ['login-required', 'certain', null, 'the cause is known'],
  ['unknown', 'unknown', null, 'nothing tells the cause'],
  ['login-required', 'certain', 'https://docs.example.com/login', 'a link would only lead away from it'],
] as const)(
  '%s: the form in the refused page itself is pointed to (%s, %s: %s)',
  (...[cause, confidence, signInLink]) => {
    const { steps } = card({ cause, confidence }, {}, { signInForm: true, signInLink });
    const step = steps.find(({ remedy }) => remedy === 'sign-in');
    expect(spoken(step?.title ?? null)).toBe('Sign in on this page');
    expect(step?.button).toBeNull();
  },
);
