import type { ReadDocument } from './document.ts';
import type { Observation, Sighting } from './observe.ts';
import { foldedSlice, foldedText } from './units.ts';

/** A block page has little text; an article that quotes one has more. In UTF-16 units. */
export const mostText = 2_500;
/** An API's answer or a text without markup that does nothing but refuse is shorter still; so is a page of which a sentence tells that anybody may repeat. */
const mostWords = 700;
const mostLinks = 12;

/** What browsers show as a page, and what programs read as an answer; a script or a style sheet may hold any word. */
const answers = ['', 'text/html', 'application/xhtml+xml', 'text/plain', 'application/json'];

/**
 * Whether a document below 400 is a block page and little else: short, without the parts that an article, a forum or a shop has.
 * Everything that quotes a block page, or logs one, is longer or has them.
 */
export function isLittleElse({ document, type }: Observation, sightings: readonly Sighting[]): boolean {
  if (!answers.includes(type)) return false;
  const isPlain = document.isJson || type === 'text/plain';
  const isWords = isPlain || sightings.every((one) => before(one, document) !== null);
  return (
    document.text.length <= (isWords ? mostWords : mostText) &&
    document.parts === 0 &&
    document.links <= mostLinks
  );
}

/** A mark of the source that a person can read on the page was quoted there; and so was a sentence between quotation marks. */
export function isQuoted(sighting: Sighting, document: ReadDocument): boolean {
  const said = before(sighting, document);
  if (said === null) return false;
  return /[<=/]/.test(sighting.value) || (!document.isJson && said.split('"').length % 2 === 0);
}

/** What a person reads before it; `null`: it is not among what a person reads. */
function before({ observed, value }: Sighting, { text }: ReadDocument): string | null {
  if (observed !== 'body') return null;
  const [said = '', after] = foldedSlice(text, 0, mostText).split(foldedText(value, 'text'), 2);
  return after === undefined ? null : said;
}
