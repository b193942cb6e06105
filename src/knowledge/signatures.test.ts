import { expect, test } from 'vitest';
import { readSignatures, readWords } from '../../scripts/compile-knowledge.ts';
import { readSamples } from '../../scripts/read-samples.ts';
import type { Matcher, Sign, Signature } from '../core/diagnosis/signature.ts';
import { shortestPattern } from '../core/diagnosis/pattern-search.ts';
import { foldedText } from '../core/diagnosis/units.ts';
import { causes } from '../core/verdict.ts';

const signatures = await readSignatures();
const words = await readWords();
const samples = await readSamples();

function wanted(matcher: Matcher): readonly string[] {
  return ['is', 'starts', 'ends', 'contains'].flatMap((operator) => {
    const value: unknown = Reflect.get(matcher, operator);
    return value === undefined ? [] : [value].flat().map(String);
  });
}

function matchersOf({ all = [], any = [], none = [] }: Sign): readonly Matcher[] {
  return [...all, ...any, ...none];
}

function isFolded(text: string): boolean {
  return text === text.toLowerCase() && !text.includes('  ');
}

test.each(signatures)('$file is named for its id', ({ file, content }) => {
  expect(content.id).toBe(file);
  expect(file).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test.each(signatures)('$file says of each sign where the fact stands and when it was read', ({ content }) => {
  for (const { source } of content.signs) expect(source).toMatch(/.{8,}; 20\d\d-\d\d$/);
});

test.each(signatures)('$file is written in lower case, as values are compared', ({ content }) => {
  const written = content.signs
    .flatMap(matchersOf)
    .flatMap((one) => (one.in === 'cookie' ? [one.name] : wanted(one)));
  expect(written.filter((one) => !isFolded(one))).toEqual([]);
});

test.each(signatures)(
  '$file asks for something in each sign, and for no string too short to find',
  ({ content }) => {
    for (const sign of content.signs) {
      expect((sign.all?.length ?? 0) + (sign.any?.length ?? 0)).toBeGreaterThan(0);
      for (const matcher of matchersOf(sign)) {
        if (!['text', 'body', 'title'].includes(matcher.in) || !('contains' in matcher)) continue;
        for (const one of wanted(matcher)) expect(one.length).toBeGreaterThanOrEqual(4);
      }
    }
  },
);

test.each(signatures)('$file lets only what is block-only speak below 400', ({ content }) => {
  const below = content.signs.filter(
    ({ tier, at }) => tier === 'corroborating' && at?.some((one) => one < 400),
  );
  expect(below.map(({ source }) => source)).toEqual([]);
});

test.each(signatures)('$file rests on signatures that exist', ({ content }: { content: Signature }) => {
  const known = signatures.map(({ file }) => file);
  expect((content.over ?? []).filter((one) => !known.includes(one))).toEqual([]);
});

test.each(signatures)('$file has a sample', ({ file }) => {
  expect(
    samples.filter(({ expected }) => expected.provider === file || expected.carriers.includes(file)),
  ).not.toEqual([]);
});

test.each(words)(
  'words of $file are sentences in lower case, under causes that exist',
  ({ file, content }) => {
    expect(file.split('-')[0]).toBe(content.language.split('-')[0]);
    for (const [cause, phrases] of Object.entries(content.says)) {
      expect(causes).toContain(cause);
      for (const phrase of phrases) expect(phrase).toBe(foldedText(phrase, 'text'));
      // Shorter ones are never searched for.
      expect(phrases.filter(({ length }) => length < shortestPattern)).toEqual([]);
    }
  },
);
