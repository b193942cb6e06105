import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extensionCalls } from '../scripts/source/extension-feature.ts';
import { shippedCode } from '../scripts/source/shipped-code.ts';
import { root } from '../scripts/source/source-file.ts';

const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly host_permissions: readonly string[];
} & Readonly<Record<string, unknown>>;

/** Parts of the browser's API that an extension has without asking, and the manifest's key where one has to be there. */
const free: Readonly<Record<string, string | null>> = {
  action: 'action',
  commands: 'commands',
  extension: null,
  i18n: 'default_locale',
  // `getSelf` alone, which every extension may ask.
  management: null,
  permissions: null,
  runtime: null,
  // A tab's address and title are told for sites that the extension has access to.
  tabs: null,
  windows: null,
};

const asked = [...manifest.permissions, ...manifest.optional_permissions];

const used = [...new Set(extensionCalls(shippedCode()).map((call) => call.split('.')[0] ?? call))];

describe('permissions', () => {
  it.each(used)('%s is asked for, or free', (namespace) => {
    const key = free[namespace];
    if (key === undefined) expect(asked).toContain(namespace);
    else if (key !== null) expect(manifest).toHaveProperty(key);
  });

  it.each(asked)('%s is used', (permission) => {
    expect(used).toContain(permission);
  });

  it('ask for all sites once: any site can refuse', () => {
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
  });

  it.each([...asked, ...manifest.host_permissions])('%s is explained', (permission) => {
    const explained = readFileSync(join(root, 'docs/permissions.md'), 'utf8');
    expect(explained).toContain(`## \`${permission}\``);
  });

  it('that are explained are asked for', () => {
    const explained = readFileSync(join(root, 'docs/permissions.md'), 'utf8');
    const headings = [...explained.matchAll(/^## `([^`]+)`/gm)].map(([, name = '']) => name);
    expect(headings.toSorted()).toEqual([...asked, ...manifest.host_permissions].toSorted());
  });
});
