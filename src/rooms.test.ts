import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayImport, rooms } from '../scripts/rooms.ts';
import { findCycle, importsOf } from '../scripts/source/import.ts';
import { shippedCode } from '../scripts/source/shipped-code.ts';
import { filesBelow, root } from '../scripts/source/source-file.ts';

const everything = filesBelow('src', ['.ts', '.tsx']);
const code = shippedCode();
const imports = code.flatMap((source) => importsOf(source).map((one) => ({ from: source.path, ...one })));

describe('the rooms', () => {
  it('have a row each: a folder without one could import anything', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map((one) => one.name);
    const withoutRow = folders.filter((folder) => !rooms.some((room) => room === folder));
    expect(withoutRow).toEqual([]);
  });

  it('hold all code: beside them are tests of the repository and declarations only', () => {
    const beside = everything.map(({ path }) => path).filter((path) => path.split('/').length === 2);
    expect(beside.filter((path) => !/\.(test|d)\.ts$/.test(path))).toEqual([]);
  });

  it('do not need each other in a ring', () => {
    const graph = new Map(
      rooms.map((room) => {
        const { values, types } = mayImport[room];
        return [room, [...values.map((one) => one.split('/')[0] ?? one), ...types]];
      }),
    );
    expect(findCycle(graph)).toBeNull();
  });
});

describe('imports', () => {
  it('never come back to where they started', () => {
    const graph = new Map(
      code.map(({ path }) => [
        path,
        imports.filter(({ from }) => from === path).flatMap(({ file }) => (file === null ? [] : [file])),
      ]),
    );
    expect(findCycle(graph)).toBeNull();
  });

  it('name files that exist', () => {
    const missing = imports.filter(({ file }) => file !== null && !existsSync(join(root, file)));
    expect(missing).toEqual([]);
  });

  it('stay within src, but for the type of the catalogue', () => {
    const outside = imports.filter(({ file }) => file !== null && !file.startsWith('src/'));
    const allowed = outside.filter(
      ({ file, isTypeOnly }) => isTypeOnly && file === 'public/_locales/en/messages.json',
    );
    expect(outside).toEqual(allowed);
  });

  it('ship only packages that are declared to ship', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const packages = imports
      .filter(
        ({ file, specifier, isTypeOnly }) => file === null && !isTypeOnly && !specifier.startsWith('node:'),
      )
      .map(({ specifier }) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
    expect([...new Set(packages)].filter((name) => !(name in dependencies))).toEqual([]);
  });

  it('use what Node has in the command line only', () => {
    const ofNode = imports.filter(({ specifier }) => specifier.startsWith('node:'));
    expect(ofNode.filter(({ from }) => !from.startsWith('src/cli/'))).toEqual([]);
  });
});
