import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/source/source-file.ts';
import manifest from '../manifest.json' with { type: 'json' };

/** The languages that the product speaks, as folders. */
const languages = readdirSync(join(root, 'public', '_locales')).sort();

function json(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

// Our own files; what they must hold is what is tested here.
const listing = (language: string) => json(`store/listings/${language}.json`) as Record<string, string>;
const message = (language: string, key: string): string =>
  (json(`public/_locales/${language}/messages.json`) as Record<string, { readonly message: string }>)[key]
    ?.message ?? '';

/** Characters as a store's form counts them: not units. */
const length = (text: string): number => Array.from(text).length;

describe.each(languages)('the listing in %s', (language) => {
  const { summary = '', description = '', ...rest } = listing(language);

  it('has a summary and a description, and nothing else', () => {
    expect(rest).toEqual({});
  });

  it.each([
    ['the name', message(language, 'extension_name'), 1, 45],
    ['the line under it', message(language, 'extension_description'), 1, 132],
    ['the summary (Firefox)', summary, 1, 250],
    ['the description (Edge)', description, 250, 10_000],
  ])('keeps %s within its limits', (_what, text, least, most) => {
    expect(length(text)).toBeGreaterThanOrEqual(least);
    expect(length(text)).toBeLessThanOrEqual(most);
  });

  it('is plain text that promises no way around anything', () => {
    expect(`${summary}\n${description}`).not.toMatch(/[<>]|https?:|!|\b(?:bypass|unblock|evade|hack)/i);
  });

  it('has the same parts as in English', () => {
    const shape = (text: string): readonly string[] =>
      text.split('\n').map((line) => (line === '' ? 'pause' : line.startsWith('• ') ? 'point' : 'line'));
    expect(shape(description)).toEqual(shape(listing('en')['description'] ?? ''));
  });
});

it('has a listing for every language, and for no other', () => {
  expect(readdirSync(join(root, 'store', 'listings')).sort()).toEqual(languages.map((one) => `${one}.json`));
});

describe('what reviewers read', () => {
  const page = readFileSync(join(root, 'store', 'README.md'), 'utf8');

  it('justifies each permission', () => {
    const rows = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(rows).toEqual([...manifest.permissions, ...manifest.optional_permissions]);
  });

  it('gives the policy that the documentation gives', () => {
    expect(page).toContain('(../docs/privacy.md)');
  });
});

/** Width and height of a PNG (PNG specification, 11.2.2). */
function sizeOf(path: string): readonly [number, number] {
  const file = readFileSync(join(root, path));
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

it.each([
  ['1-card', 1_280, 800],
  ['2-cookies', 1_280, 800],
  ['3-wait', 1_280, 800],
  ['4-owner', 1_280, 800],
  ['5-history', 1_280, 800],
  ['tile-small', 440, 280],
  ['tile-large', 1_400, 560],
  ['logo', 300, 300],
])('the picture %s is %i × %i', (name, width, height) => {
  expect(sizeOf(`store/pictures/${name}.png`)).toEqual([width, height]);
});
