import type { Units } from './units.ts';

/**
 * Finds many fixed strings in one pass, whatever their number: each pattern is filed under the hash of four of its units (its
 * anchor), and the text's own four-unit hash, rolled along, says where a pattern may stand. A found pattern is not looked for
 * again, so the cost stays linear even in a text made of patterns. Which units are the anchor is chosen beforehand
 * (`anchors.ts`) and told by a letter before the pattern: `A` the last four, `B` one before them, up to `Z`.
 */
export interface PatternSearch {
  /** Each with its letter. */
  readonly patterns: readonly string[];
  /** Slot of a hash -> number of the first pattern filed there, plus one. */
  readonly heads: Uint16Array;
  /** Number of a pattern -> number of the next one in its slot, plus one. */
  readonly next: Uint16Array;
  /** Number of a pattern -> how many of its units stand before its anchor. */
  readonly before: Uint16Array;
  /** Number of a pattern -> its first unit: nearly always enough to tell that it does not stand here. */
  readonly firsts: Uint16Array;
}

const slotBits = 16;
const window = 4;

export const slots = 1 << slotBits;
/** The letter of a pattern whose anchor are its last units; every mark of a line that is no pattern comes before it. */
export const firstLetter = 65;

/** The shortest string that can be searched for. */
export const shortestPattern = window;

function roll(hash: number, unit: number): number {
  return (hash << 8) ^ (unit & 0xff) ^ (unit >> 8);
}

function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - slotBits);
}

/** Under which slot the four units from `at` on are filed. */
export function slotAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + window; i += 1) {
    const unit = text.charCodeAt(i);
    // `roll`, written out: this runs for every pattern before anything is compiled.
    hash = (hash << 8) ^ (unit & 0xff) ^ (unit >> 8);
  }
  return slotOf(hash);
}

/** Where the anchor of a pattern with its letter begins. */
function anchorOf(lettered: string): number {
  return lettered.length - window - (lettered.charCodeAt(0) - firstLetter);
}

/** Patterns are folded as the text is (`foldedText`), with the letters that `anchors.ts` gave them. */
export function patternSearch(patterns: readonly string[]): PatternSearch {
  const heads = new Uint16Array(slots);
  const next = new Uint16Array(patterns.length);
  const before = new Uint16Array(patterns.length);
  const firsts = new Uint16Array(patterns.length);
  for (let number = 0; number < patterns.length; number += 1) {
    const pattern = patterns[number] ?? '';
    const anchor = anchorOf(pattern);
    const slot = slotAt(pattern, anchor);
    before[number] = anchor - 1;
    firsts[number] = pattern.charCodeAt(1);
    next[number] = heads[slot] ?? 0;
    heads[slot] = number + 1;
  }
  return { patterns, heads, next, before, firsts };
}

function standsAt(text: Units, lettered: string, at: number): boolean {
  const size = lettered.length - 1;
  if (at < 0 || at + size > text.length) return false;
  for (let i = 0; i < size; i += 1) {
    if (text.units[at + i] !== lettered.charCodeAt(i + 1)) return false;
  }
  return true;
}

/**
 * Says each pattern that stands in the text, with the position where it was first seen; again, further on, only while `found`
 * declines it.
 */
export function search(
  { patterns, heads, next, before, firsts }: PatternSearch,
  text: Units,
  found: (pattern: number, at: number) => boolean,
): void {
  const seen = new Uint8Array(patterns.length);
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) {
    hash = roll(hash, text.units[i] ?? 0);
    let entry = heads[slotOf(hash)] ?? 0;
    while (entry !== 0) {
      const number = entry - 1;
      const at = i - window + 1 - (before[number] ?? 0);
      const isNear = seen[number] === 0 && text.units[at] === firsts[number];
      if (isNear && standsAt(text, patterns[number] ?? '', at)) {
        seen[number] = found(number, at) ? 1 : 0;
      }
      entry = next[number] ?? 0;
    }
  }
}
