import type { Match } from './match.ts';
import type { Observation } from './observe.ts';

/** A page of the site's own has more to read than "403 Forbidden", in UTF-16 units. */
const ownPage = 60;

function isApi({ type, document }: Observation): boolean {
  return document.isJson && document.source.length > 2 && !type.startsWith('text/html');
}

/**
 * Whether the site's own application plainly answered: its API's JSON, words that tell a cause, or a page with something to read.
 * "Forbidden" alone could be anybody's.
 */
export function answersItself(observation: Observation, found: readonly Match[]): boolean {
  if (isApi(observation)) return true;
  const speaks = found.some(
    ({ provider, evidence }) => provider === null && evidence.some(({ observed }) => observed !== 'header'),
  );
  return speaks || observation.document.text.length >= ownPage;
}
