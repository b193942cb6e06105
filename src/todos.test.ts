import { describe, expect, it } from 'vitest';
import { filesBelow } from '../scripts/source/source-file.ts';

// In two parts, or this file would find itself.
const word = ['TO', 'DO'].join('');
const others = ['FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'];

const files = ['src', 'scripts', 'e2e', 'bench', 'public'].flatMap((folder) =>
  filesBelow(folder, ['.ts', '.tsx', '.css', '.html', '.json']),
);

/** Each line with one of the words, and the day until which it is all right. */
const found = files.flatMap(({ path, text }) =>
  text.split('\n').flatMap((line, at) => {
    const isOne = [word, ...others].some((one) => new RegExp(`\\b${one}\\b`).test(line));
    return isOne ? [{ where: `${path}:${at + 1}`, until: dateOf(line) }] : [];
  }),
);

function dateOf(line: string): string | null {
  return new RegExp(`${word} \\[(\\d{4}-\\d{2}-\\d{2})\\]: \\S`).exec(line)?.[1] ?? null;
}

describe(`what is still to do`, () => {
  it('says until when', () => {
    expect(found.filter(({ until }) => until === null)).toEqual([]);
  });

  it('is not overdue', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(found.filter(({ until }) => until !== null && until < today)).toEqual([]);
  });

  it.each([
    [`// ${word} [2027-01-01]: drop it`, '2027-01-01', 'with a day and a word'],
    [`// ${word}: drop it`, null, 'without a day'],
    [`// ${word} [soon]: drop it`, null, 'a day is a day'],
    [`// ${word} [2027-01-01]:`, null, 'to do what?'],
  ])('%s', (line, expected, reason) => {
    expect(dateOf(line), reason).toBe(expected);
  });
});
