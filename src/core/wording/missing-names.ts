import { clean } from './clean.ts';
import type { Say, Values } from './say.ts';

const mostNames = 8;

/** How many cookies the browser did not take back, and the names of the first of them. */
export function missingNames(names: readonly string[], say: Say): Values {
  const shown = names.slice(0, mostNames).map((name) => clean(name, 40));
  const isCut = names.length > mostNames;
  const list = say.list(shown, isCut ? 'unit' : 'conjunction');
  return { count: names.length, names: `${list}${isCut ? ' …' : ''}` };
}
