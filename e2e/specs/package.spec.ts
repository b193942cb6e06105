import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../scripts/source/source-file.ts';
import { root } from '../../scripts/steps.ts';
import { browserName } from '../driver/launch.ts';

const files = unzipSync(readFileSync(join(root, `dist/why403-${browserName}.zip`)));
const names = Object.keys(files);
const textOf = (name: string): string =>
  name.endsWith('.png') ? '' : strFromU8(files[name] ?? new Uint8Array());

/** Whether a file names another: by its whole path, or from its own folder. The browser reads catalogues unasked. */
function asksFor(name: string, other: string): boolean {
  if (name === 'manifest.json' && other.startsWith('_locales/')) return true;
  const text = textOf(name);
  const isBeside = posix.dirname(name) === posix.dirname(other);
  return text.includes(other) || (isBeside && text.includes(`./${posix.basename(other)}`));
}

/** Every file that the browser comes to from the manifest. */
function reached(): readonly string[] {
  const found = new Set(['manifest.json']);
  // A set is walked with what is added on the way.
  for (const name of found) {
    for (const other of names) if (!found.has(other) && asksFor(name, other)) found.add(other);
  }
  return [...found];
}

describe(`the package for ${browserName}`, () => {
  it('has no file that nothing asks for', () => {
    expect(reached().toSorted()).toEqual(names.toSorted());
  });

  const unwanted: readonly [pattern: RegExp, reason: string][] = [
    [/\.map$/, 'a source map: the sources have an archive of their own'],
    [/\.(tsx?|md|ya?ml)$/, 'a source, or a text for people who build it'],
    [/\.(test|spec)\./, 'a test'],
    [/(^|\/)\./, 'a hidden file: an editor or a tool left it'],
    [/(^|\/)(node_modules|e2e|bench|scripts|samples)\//, 'a folder that is not shipped'],
  ];
  it.each(unwanted)('has no file like %s', (pattern, reason) => {
    expect(
      names.filter((name) => pattern.test(name)),
      reason,
    ).toEqual([]);
  });

  it('speaks the languages that are there, each as it was written: no pseudo-language', () => {
    const catalogues = filesBelow('public/_locales', ['.json']).map(({ path, text }) => ({
      path: path.replace('public/', ''),
      text,
    }));
    expect(names.filter((name) => name.startsWith('_locales/')).toSorted()).toEqual(
      catalogues.map(({ path }) => path).toSorted(),
    );
    expect(catalogues.filter(({ path, text }) => textOf(path) !== text)).toEqual([]);
  });

  it('points to no source map, and to no folder of the machine that built it', () => {
    const telling = names.filter(
      (name) => textOf(name).includes('sourceMappingURL') || textOf(name).includes(root),
    );
    expect(telling).toEqual([]);
  });

  it('has the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    expect(JSON.parse(textOf('manifest.json'))).toMatchObject({ version });
  });
});
