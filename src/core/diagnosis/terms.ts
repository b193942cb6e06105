/**
 * What the words of a sentence are about, and what it says of that: kinds of terms, each filled per language in
 * `src/knowledge/words`. The first ones are subjects, the last ones tell what happened to them.
 */
export const termKinds = [
  'vpn',
  'clock',
  'form',
  'token',
  'certificate',
  'link',
  'device',
  'managed',
  'law',
  'filter',
  'contact',
  'quota',
  'requests',
  'hurry',
  'robot',
  'cookie',
  'session',
  'host',
  'place',
  'address',
  'browser',
  'firewall',
  'account',
  'sign-in',
  'role',
  'denied',
  'demanded',
  'over',
  'full',
  'blocked',
  'banned',
  'guess',
] as const;
export type TermKind = (typeof termKinds)[number];

/** Beginnings of words in lower case, bars between them; a `$` at the end means the whole word, a `^` before it that the sentence begins so, a `.` at the end that it ends so. At least two characters each. */
export type Terms = Partial<Readonly<Record<TermKind, string>>>;
