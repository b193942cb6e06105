import type { Exhibit, Group } from './exhibit.ts';
import { ahead } from './exhibits/ahead.ts';
import { good } from './exhibits/good.ts';
import { hostile } from './exhibits/hostile.ts';
import { kinds } from './exhibits/kinds.ts';
import { logIn } from './exhibits/log-in.ts';
import { parts } from './exhibits/parts.ts';
import { providers } from './exhibits/providers.ts';
import { reasons } from './exhibits/reasons.ts';
import { sessions } from './exhibits/sessions.ts';
import { slow } from './exhibits/slow.ts';
import { ways } from './exhibits/ways.ts';

/** Everything there is to see, in the order of the front page. */
export const groups: readonly Group[] = [
  kinds,
  ways,
  logIn,
  sessions,
  reasons,
  parts,
  ahead,
  slow,
  hostile,
  good,
  providers,
];

export const exhibits: readonly Exhibit[] = groups.flatMap((group) => group.exhibits);
