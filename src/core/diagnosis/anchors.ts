import { firstLetter, shortestPattern, slotAt, slots } from './pattern-search.ts';

/** How far before its last place an anchor may stand: as far as letters go. */
const farthest = 25;
/** As many under one slot cost a search next to nothing, and fewer letters ship in fewer bytes. */
const enough = 12;

/**
 * Gives patterns that are searched for together the letters that tell their anchors, one after another: to each the last of its
 * places that few earlier patterns are filed under, and when each has many, the one with the fewest. The build does it, so that the
 * background need not.
 */
export function createLetters(): (pattern: string) => string {
  const filed = new Uint8Array(slots);
  return (pattern) => {
    const last = pattern.length - shortestPattern;
    if (last < 0) throw new Error(`A pattern needs ${shortestPattern} characters at least.`);
    const slotBack = (back: number): number => slotAt(pattern, last - back);
    const filedAt = (back: number): number => filed[slotBack(back)] ?? 0;
    let best = 0;
    for (let back = 1; back <= Math.min(last, farthest) && filedAt(best) >= enough; back += 1) {
      if (filedAt(back) < filedAt(best)) best = back;
    }
    filed[slotBack(best)] = Math.min(255, filedAt(best) + 1);
    return String.fromCharCode(firstLetter + best) + pattern;
  };
}
