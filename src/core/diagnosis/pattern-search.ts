import type { Units } from './units.ts';

/**
 * Finds many fixed strings in one pass, whatever their number: each pattern is filed under the hash of four of its units (its
 * anchor), and the text's own four-unit hash, rolled along, says where a pattern may stand. A found pattern is not looked for
 * again, so the cost stays linear even in a text made of patterns.
 */
export interface PatternSearch {
  readonly patterns: readonly string[];
  readonly anchors: Uint8Array;
  /** Slot of a hash -> number of the first pattern filed there, plus one. */
  readonly heads: Uint16Array;
  /** Number of a pattern -> number of the next one in its slot, plus one. */
  readonly next: Uint16Array;
}

const slotBits = 16;
const window = 4;

/** The shortest string that can be searched for. */
export const shortestPattern = window;

function roll(hash: number, unit: number): number {
  return (hash << 8) ^ (unit & 0xff) ^ (unit >> 8);
}

function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - slotBits);
}

function hashAt(pattern: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + window; i += 1) hash = roll(hash, pattern.charCodeAt(i));
  return hash;
}

/** The last of its positions that no other pattern is filed under; when each is taken, the one with the fewest. */
function freeAnchor(pattern: string, filed: Uint8Array): number {
  let best = Math.min(pattern.length - window, 255);
  let fewest = 256;
  for (let at = best; at >= 0 && fewest > 0; at -= 1) {
    const here = filed[slotOf(hashAt(pattern, at))] ?? 0;
    if (here >= fewest) continue;
    best = at;
    fewest = here;
  }
  return best;
}

/** Patterns are folded as the text is (`foldedText`), at least `shortestPattern` long. */
export function patternSearch(patterns: readonly string[]): PatternSearch {
  const heads = new Uint16Array(1 << slotBits);
  const next = new Uint16Array(patterns.length);
  const anchors = new Uint8Array(patterns.length);
  const filed = new Uint8Array(1 << slotBits);
  patterns.forEach((pattern, number) => {
    if (pattern.length < window) throw new Error(`A pattern needs ${window} characters at least.`);
    const anchor = freeAnchor(pattern, filed);
    const slot = slotOf(hashAt(pattern, anchor));
    anchors[number] = anchor;
    next[number] = heads[slot] ?? 0;
    heads[slot] = number + 1;
    filed[slot] = Math.min(255, (filed[slot] ?? 0) + 1);
  });
  return { patterns, anchors, heads, next };
}

function standsAt(text: Units, pattern: string, at: number): boolean {
  if (at < 0 || at + pattern.length > text.length) return false;
  for (let i = 0; i < pattern.length; i += 1) {
    if (text.units[at + i] !== pattern.charCodeAt(i)) return false;
  }
  return true;
}

/** Says each pattern that stands in the text, once, with the position where it was first seen. */
export function search(
  { patterns, anchors, heads, next }: PatternSearch,
  text: Units,
  found: (pattern: number, at: number) => void,
): void {
  const seen = new Uint8Array(patterns.length);
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) {
    hash = roll(hash, text.units[i] ?? 0);
    let entry = heads[slotOf(hash)] ?? 0;
    while (entry !== 0) {
      const number = entry - 1;
      const at = i - window + 1 - (anchors[number] ?? 0);
      const pattern = patterns[number];
      if (seen[number] === 0 && pattern && standsAt(text, pattern, at)) {
        seen[number] = 1;
        found(number, at);
      }
      entry = next[number] ?? 0;
    }
  }
}
