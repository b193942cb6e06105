import { decodeAt } from './entities.ts';
import { fold, space } from './fold.ts';
import type { Pen } from './units.ts';
import { pen, put, putPlain, slice, write } from './units.ts';

/** How much of a document is read, in UTF-16 units. */
export const excerptLimit = 65_536;

/** A document as it is searched. */
export interface ReadDocument {
  readonly title: Pen;
  /** What a person would read. */
  readonly text: Pen;
  /** The source, entities decoded. */
  readonly source: Pen;
  /** The text is an object or a list of JSON. */
  readonly isJson: boolean;
  /** Parts that pages with something to tell have, and pages that refuse have not: articles, menus, quotations, samples of code. */
  parts: number;
  links: number;
  /** Where in the first of the text a block of the page ends, and whether what follows is the page's own: not its head or foot. */
  readonly breaks: Map<number, boolean>;
  /** How many heads and feet of the page are open. */
  furniture: number;
}

interface Reader {
  readonly from: string;
  readonly end: number;
  readonly into: ReadDocument;
  at: number;
  /** No `>` is left: searching for one again and again would cost the square of the length. */
  tagsAreOver: boolean;
  /** No `</nav` is left, for the same reason. */
  menusAreOver: boolean;
  hasTitle: boolean;
}

const titleLimit = 300;

/** A longer text is not read by its sentences. */
const mostBroken = 2_500;

/** Elements whose content nobody reads. */
const hidden = new Set('script style template'.split(' '));

/** Elements that do not break a word or a line: `Error <b>code</b>` is read as one. */
const inline = new Set(
  'a abbr b big bdi bdo cite code dfn em font i kbd mark q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);

/** What stands on every page of a site, and tells of none. */
const furniture = new Set('header footer aside select button noscript'.split(' '));

const tellingParts = new Set('article nav blockquote code'.split(' '));

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

const slash = 47;

function startsTag(source: string, at: number): boolean {
  const next = source.charCodeAt(at + 1);
  return isLetter(next) || next === slash || next === 33 || next === 63;
}

function tagName(source: string, at: number): string {
  let end = at;
  while (end < at + 12 && isLetter(source.charCodeAt(end))) end += 1;
  return source.slice(at, end).toLowerCase();
}

/** The unit at the reader's place, its reference decoded, and moves on. */
function next(reader: Reader): number {
  const unit = reader.from.charCodeAt(reader.at);
  const decoded = unit === 38 ? decodeAt(reader.from, reader.at) : null;
  reader.at += decoded?.taken ?? 1;
  return decoded?.unit ?? unit;
}

/** Copies up to `end` into the source, and into `also`; moves on. */
function copy(reader: Reader, end: number, also: Pen | null = null): void {
  const { source } = reader.into;
  while (reader.at < end) {
    const unit = next(reader);
    if (unit >= 97 && unit <= 122) {
      putPlain(source, unit);
      if (also) putPlain(also, unit);
      continue;
    }
    const folded = fold(unit);
    put(source, folded, unit);
    if (also) put(also, folded, unit);
  }
}

/** Where the element `name` closes, from `at` on; the end of the excerpt when it does not. */
function closing(reader: Reader, name: string): number {
  let at = reader.at;
  for (;;) {
    const found = reader.from.indexOf('</', at);
    if (found < 0 || found >= reader.end) return reader.end;
    if (tagName(reader.from, found + 2) === name) return found;
    at = found + 2;
  }
}

/** A menu says where else to go ("Sign in", "Your region"), never why a page was refused: it counts as source alone. */
function readMenu(reader: Reader): void {
  if (reader.menusAreOver) return;
  const end = closing(reader, 'nav');
  if (end === reader.end) reader.menusAreOver = true;
  else copy(reader, end);
}

function readContent(reader: Reader, name: string): void {
  const { into } = reader;
  if (hidden.has(name)) {
    copy(reader, closing(reader, name));
  } else if (name === 'nav') {
    readMenu(reader);
  } else if (name === 'title' && !reader.hasTitle) {
    reader.hasTitle = true;
    copy(reader, closing(reader, name), into.title);
  }
}

function readComment(reader: Reader): void {
  const found = reader.from.indexOf('-->', reader.at + 4);
  copy(reader, found < 0 ? reader.end : Math.min(found + 3, reader.end));
}

function breakText({ text, breaks, furniture: depth }: ReadDocument): void {
  write(text, space);
  if (text.length <= mostBroken) breaks.set(text.length, depth === 0);
}

function readTag(reader: Reader): boolean {
  const { from, into, at } = reader;
  if (reader.tagsAreOver || !startsTag(from, at)) return false;
  if (from.startsWith('<!--', at)) {
    readComment(reader);
    return true;
  }
  const found = from.indexOf('>', at);
  if (found < 0 || found >= reader.end) {
    reader.tagsAreOver = true;
    return false;
  }
  const isClosing = from.charCodeAt(at + 1) === slash;
  const name = tagName(from, at + (isClosing ? 2 : 1));
  copy(reader, found + 1);
  if (furniture.has(name)) into.furniture = Math.max(0, into.furniture + (isClosing ? -1 : 1));
  if (!inline.has(name)) breakText(into);
  if (name === 'a' && !isClosing) into.links += 1;
  if (tellingParts.has(name) && !isClosing) into.parts += 1;
  if (!isClosing) readContent(reader, name);
  return true;
}

/** JSON writes a quote as `\"`, an umlaut perhaps as `\u00fc` and a slash perhaps as `\/`. */
function readEscape(reader: Reader): void {
  const { from, into } = reader;
  const escaped = from.charAt(reader.at + 1);
  let unit = 'nrtbf'.includes(escaped) ? space : escaped.charCodeAt(0);
  let taken = 2;
  if (escaped === 'u') {
    unit = Number.parseInt(from.slice(reader.at + 2, reader.at + 6), 16) || 0xfffd;
    taken = 6;
  }
  write(into.text, unit);
  write(into.source, unit);
  reader.at += taken;
}

function readAll(reader: Reader): void {
  const { from, end, into } = reader;
  while (reader.at < end) {
    const unit = from.charCodeAt(reader.at);
    if (unit === 60 && readTag(reader)) continue;
    if (unit === 92 && into.isJson) readEscape(reader);
    else copy(reader, reader.at + 1, into.text);
  }
}

function firstUnit(source: string): string {
  return source.slice(0, 64).trimStart().charAt(0);
}

/**
 * Reads a document once, for searching: at most 64 KiB, in linear time whatever it holds. A document without tags is all text;
 * `title` is the one that the browser shows, for a body that brings none.
 */
export function readDocument(body: string | null, title: string | null): ReadDocument {
  const from = body ?? '';
  const end = Math.min(from.length, excerptLimit);
  const into: ReadDocument = {
    parts: 0,
    links: 0,
    breaks: new Map(),
    furniture: 0,
    title: pen(titleLimit, 'text'),
    text: pen(end, 'text'),
    source: pen(end, 'source'),
    isJson: ['{', '['].includes(firstUnit(from)),
  };
  const reader: Reader = { from, end, into, at: 0, tagsAreOver: false, menusAreOver: false, hasTitle: false };
  readAll(reader);
  if (into.title.length === 0 && title !== null) {
    for (let i = 0; i < Math.min(title.length, titleLimit); i += 1) write(into.title, title.charCodeAt(i));
  }
  for (const one of [into.title, into.text, into.source]) {
    if (one.units[one.length - 1] === space) one.length -= 1;
  }
  return into;
}

/** The title as the page spells it. */
export function titleOf(document: ReadDocument): string {
  return slice(document.title, 0, titleLimit);
}
