import type { Match } from './match.ts';
import type { Observation } from './observe.ts';

/** A page of the site's own has more to read than "403 Forbidden", in UTF-16 units. */
const ownPage = 60;

/** Three letters say as much as one sign of Chinese, Japanese or Korean, which are written from here on. */
const firstDense = 0x2e80;

/** How much there is to read, up to a page of the site's own; a picture's bytes are no words. */
function isPage({ type, document }: Observation): boolean {
  if (type !== '' && !/^text|json|xml/.test(type)) return false;
  const { units, length } = document.text;
  const shown = units.subarray(0, Math.min(length, ownPage));
  return length + 2 * shown.filter((unit) => unit >= firstDense).length >= ownPage;
}

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
  return speaks || isPage(observation);
}
