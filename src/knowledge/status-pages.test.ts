import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { statusPages } from './status-pages.ts';

const signatures = readdirSync(join(import.meta.dirname, 'signatures')).map((file) =>
  file.replace('.ts', ''),
);

it.each(statusPages)('$url belongs to providers that are known, and is safe to follow', ({ url, of }) => {
  expect(URL.parse(url)?.protocol).toBe('https:');
  expect(signatures).toEqual(expect.arrayContaining([...of]));
});

it('no provider has two', () => {
  const all = statusPages.flatMap(({ of }) => of);
  expect(new Set(all).size).toBe(all.length);
});
