import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../scripts/manifest.ts';
import { readManifest } from '../../scripts/read-manifest.ts';
import { forbiddenIn, remoteIn } from '../../scripts/source/forbidden.ts';
import { filesBelow, root } from '../../scripts/source/source-file.ts';
import { statusPages } from '../../src/knowledge/status-pages.ts';
import { browserName } from '../driver/launch.ts';

const folder = `dist/${browserName}`;
const scripts = filesBelow(folder, ['.js']);
const source = readManifest(root);
const manifest = JSON.parse(readFileSync(join(root, folder, 'manifest.json'), 'utf8')) as {
  readonly permissions: readonly string[];
} & Readonly<Record<string, unknown>>;

describe('the manifest that ships', () => {
  // The bundler gives the background a name of its own.
  const { background, ...built } = manifest;
  const { background: meant, ...expected } = manifestFor(browserName, source);

  it('is the one that was meant, but for the names of files', () => {
    expect(built).toEqual(expected);
  });

  it('starts the background as this browser wants it', () => {
    // Gathered into one file it is no module any more.
    const wanted = Object.keys(meant ?? {}).filter((key) => key !== 'type');
    expect(Object.keys(background ?? {})).toEqual(wanted);
  });

  it('shows nothing to web pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });
});

describe('the code that ships', () => {
  it.each(manifest.permissions)('uses the permission %s', (permission) => {
    expect(scripts.some(({ text }) => new RegExp(`\\.${permission}\\.`).test(text))).toBe(true);
  });

  it('makes no markup or code of a text, and loads nothing from elsewhere', () => {
    const found = scripts.flatMap(forbiddenIn);
    // Preact's own line for `dangerouslySetInnerHTML`, which no component of ours may use.
    const ofPreact = found.filter((one) => /:\d+ \w+\.innerHTML$/.test(one));
    expect(found).toEqual(ofPreact);
    const pages = filesBelow(folder, ['.html', '.css']);
    expect(pages).not.toEqual([]);
    expect(pages.flatMap(remoteIn)).toEqual([]);
  });

  it('names no address of the web but namespaces and patterns', () => {
    const addresses = scripts.flatMap(({ text }) =>
      [...text.matchAll(/https?:\/\/[^"'`\\ )]+/g)].map(([one]) => one),
    );
    // The two archives and the pages of status are asked by nobody but a visitor who follows the link.
    const followed = new Set(statusPages.map(({ url }) => url));
    const known =
      /^http:\/\/www\.w3\.org\/|^https:\/\/(web\.archive\.org|archive\.today)\/|^https?:\/\/(\*|\$\{)/;
    expect(addresses.filter((one) => !followed.has(one) && !known.test(one))).toEqual([]);
  });
});
