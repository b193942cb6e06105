import type { ReadDocument } from './document.ts';
import type { Observation, Sighting } from './observe.ts';
import { foldedSlice, foldedText } from './units.ts';

/** A block page has little text; an article that quotes one has more. In UTF-16 units. */
export const mostText = 2_500;
/** An API's answer, or a text without markup, that does nothing but refuse is shorter still. */
const mostPlainText = 600;
const mostLinks = 12;

/** What browsers show as a page, and what programs read as an answer; a script or a style sheet may hold any word. */
const answers = ['', 'text/html', 'application/xhtml+xml', 'text/plain', 'application/json'];

/**
 * Whether a document below 400 is a block page and little else: short, without the parts that an article, a forum or a shop has.
 * Everything that quotes a block page, or logs one, is longer or has them.
 */
export function isLittleElse({ document, type }: Observation): boolean {
  if (!answers.includes(type)) return false;
  const isPlain = document.isJson || type === 'text/plain';
  return (
    document.text.length <= (isPlain ? mostPlainText : mostText) &&
    document.parts === 0 &&
    document.links <= mostLinks
  );
}

/** A mark of the source that a person can read on the page was quoted there. */
export function isQuoted({ observed, value }: Sighting, { text }: ReadDocument): boolean {
  if (observed !== 'body' || !/[<=/]/.test(value)) return false;
  return foldedSlice(text, 0, mostText).includes(foldedText(value, 'text'));
}
