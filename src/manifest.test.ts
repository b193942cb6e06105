import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browsers, manifestFor } from '../scripts/manifest.ts';
import { readManifest } from '../scripts/read-manifest.ts';
import { root } from '../scripts/source/source-file.ts';

const source = readManifest(root);
const shared = [
  'action',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'incognito',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'short_name',
  'storage',
  'version',
];

describe('the version', () => {
  const version = String(source['version']);
  const read = (name: string): string => readFileSync(join(root, name), 'utf8');

  it('is one that every store takes: four numbers at most, and nothing else', () => {
    expect(version).toMatch(/^(0|[1-9]\d{0,3})(\.(0|[1-9]\d{0,3})){0,3}$/);
  });
  it('stands in package.json, and nowhere else in the source', () => {
    expect(JSON.parse(read('manifest.json'))).not.toHaveProperty('version');
  });
  it('is the one that npm locked', () => {
    expect(JSON.parse(read('package-lock.json'))).toMatchObject({ version, packages: { '': { version } } });
  });
  it('is the newest in the changelog', () => {
    const newest = /^## (\S*\d)/m.exec(read('CHANGELOG.md'))?.[1];
    expect(newest).toBe(version);
  });
});

describe('the manifest for Chromium', () => {
  const manifest = manifestFor('chromium', source);
  it('has these keys and no others', () => {
    expect(Object.keys(manifest).toSorted()).toEqual(
      [...shared, 'background', 'minimum_chrome_version', 'optional_permissions'].toSorted(),
    );
  });
  it('asks for no permission later that can only be asked for at once', () => {
    expect(manifest['optional_permissions']).toEqual(['browsingData']);
  });
  it('starts a worker: Edge refuses `scripts`', () => {
    expect(manifest['background']).toEqual({ service_worker: 'src/background/main.ts', type: 'module' });
  });
});

describe('the manifest for Firefox', () => {
  const manifest = manifestFor('firefox', source);
  it('has these keys and no others', () => {
    expect(Object.keys(manifest).toSorted()).toEqual(
      [...shared, 'background', 'browser_specific_settings', 'optional_permissions'].toSorted(),
    );
  });
  it('asks for what would be a line of its warning when it is wanted', () => {
    expect(manifest['optional_permissions']).toEqual(['browsingData', 'proxy']);
  });
  it('starts a background page: `service_worker` is an error to its linter', () => {
    expect(manifest['background']).toEqual({ scripts: ['src/background/main.ts'], type: 'module' });
  });
  it('says that no data is collected', () => {
    expect(manifest['browser_specific_settings']).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    });
  });
});

describe.each(browsers)('either manifest (%s)', (browser) => {
  const manifest = manifestFor(browser, source);
  it('takes what is shared as it stands in the source', () => {
    for (const key of shared) expect(manifest[key], key).toEqual(source[key]);
  });

  const absent: readonly [key: string, reason: string][] = [
    ['web_accessible_resources', 'any page could find out that Why403 is installed'],
    ['externally_connectable', 'no page and no other extension has anything to say to us'],
    ['content_scripts', 'a page that was not refused gets nothing'],
    ['optional_host_permissions', 'all sites are asked for once, and can be taken away in the browser'],
    ['devtools_page', 'in Firefox it is an install warning of its own'],
    ['key', 'the stores give the identity'],
    ['update_url', 'the stores update it'],
  ];
  it.each(absent)('has no %s', (key, reason) => {
    expect(manifest, reason).not.toHaveProperty(key);
  });

  it('allows its pages no script, style, picture or frame from elsewhere', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as {
      readonly extension_pages: string;
    };
    const directives = new Map(
      policy.split(';').map((one) => {
        const [name = '', ...values] = one.trim().split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      // The refused site itself, when the visitor asks for it once more. Firefox's own default turns http into https.
      'connect-src': "'self' http: https:",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      // No text becomes markup or code, not even by a library: what the linter forbids in our code, the browser forbids at work.
      'require-trusted-types-for': "'script'",
      // The one address of the background's own second script, and no other text.
      'trusted-types': 'later',
    });
  });
});
