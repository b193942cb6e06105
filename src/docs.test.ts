import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayImport, rooms } from '../scripts/rooms.ts';
import { filesBelow, root } from '../scripts/source/source-file.ts';
import { languages } from './core/languages.ts';
import { causes } from './core/verdict.ts';

const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  .concat(filesBelow('docs', ['.md']));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

function pageAt(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The anchors of a page, as GitHub makes them of its headings. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

/** The rows of the table whose first heading is this, cell by cell. */
function rowsOf(text: string, firstHeading: string): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.replace(/\s+/g, ' ').startsWith(`| ${firstHeading} |`));
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end < 0 ? rest.length : end).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const codesIn = (cell = ''): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

describe.each(pages)('$path', ({ path, text }) => {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

  it('links to what is there', () => {
    const broken = links.filter((target) => {
      const [file = '', anchor] = target.split('#');
      const aim = file === '' ? path : posix.join(posix.dirname(path), file);
      if (!existsSync(join(root, aim))) return true;
      return anchor !== undefined && !anchorsOf(pageAt(aim)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names files that are there', () => {
    const named = codesIn(text).filter((code) =>
      /^(src|docs|e2e|bench|scripts|public)\/[\w./-]+$/.test(code),
    );
    // What an example makes up says so in its name; what a build makes is not in the repository.
    const real = named.filter((file) => !/\bexample-/.test(file));
    expect(real.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('names commands that are there', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([a-z]+(?:[:-][a-z]+)*)/g)].map(
      ([, script = '']) => script,
    );
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe('comments', () => {
  it('name pages that are there', () => {
    const named = ['src', 'scripts', 'e2e', 'bench'].flatMap((folder) =>
      filesBelow(folder, ['.ts', '.tsx', '.css']).flatMap(({ path, text }) =>
        [...text.matchAll(/\bdocs\/[\w/-]+\.md\b/g)].map(([page]) => ({ path, page })),
      ),
    );
    expect(named.filter(({ page }) => !existsSync(join(root, page)))).toEqual([]);
  });
});

describe('tables that repeat what the code says', () => {
  it('the rooms, in CONTRIBUTING.md', () => {
    const rows = rowsOf(pageAt('CONTRIBUTING.md'), 'folder').map(([folder, , values, types]) => ({
      folder: codesIn(folder)[0],
      values: codesIn(values),
      types: codesIn(types),
    }));
    expect(rows).toEqual(rooms.map((folder) => ({ folder, ...mayImport[folder] })));
  });

  it('the causes, in docs/how-it-works.md', () => {
    const rows = rowsOf(pageAt('docs/how-it-works.md'), 'cause');
    expect(rows.map(([cause]) => codesIn(cause)[0])).toEqual(causes);
    expect(rows.filter((cells) => cells.some((cell) => cell === ''))).toEqual([]);
  });

  it('the commands, in CONTRIBUTING.md', () => {
    const named = rowsOf(pageAt('CONTRIBUTING.md'), 'command').map(([cell]) => codesIn(cell)[0]);
    const all = Object.keys(scripts).map((name) =>
      name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`,
    );
    expect(named.toSorted()).toEqual(all.toSorted());
  });

  it('the languages, in docs/languages.md', () => {
    const rows = rowsOf(pageAt('docs/languages.md'), 'folder').map(([folder]) => codesIn(folder)[0]);
    const tags = rows.map((folder) => folder?.replace('_', '-'));
    expect(tags.toSorted()).toEqual(languages.toSorted());
    expect(pageAt('README.md')).toContain('twenty-three languages');
    expect(languages).toHaveLength(23);
  });

  it('the lowest versions, in README.md', () => {
    const { minimum_chrome_version: chromium, browser_specific_settings: gecko } = JSON.parse(
      pageAt('manifest.json'),
    ) as {
      readonly minimum_chrome_version: string;
      readonly browser_specific_settings: { readonly gecko: { readonly strict_min_version: string } };
    };
    const [ofChromium, ofFirefox] = rowsOf(pageAt('README.md'), 'browser');
    expect(ofChromium?.[1]).toBe(chromium);
    expect(`${ofFirefox?.[1] ?? ''}.0`).toBe(gecko.gecko.strict_min_version);
  });
});
