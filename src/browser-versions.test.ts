import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lowestVersions } from '../scripts/manifest.ts';
import type { BrowserName, Manifest } from '../scripts/manifest.ts';
import { extensionFeatures } from '../scripts/source/extension-feature.ts';
import type { FeaturePath } from '../scripts/source/support.ts';
import { shippedCode } from '../scripts/source/shipped-code.ts';
import { root } from '../scripts/source/source-file.ts';
import { firstVersion } from '../scripts/source/support.ts';
import { webFeatures } from '../scripts/source/web-feature.ts';

/** Objects of the extensions' API that are not below what is called, but go in or come out there. */
const types = ['cookies.Cookie', 'runtime.MessageSender', 'scripting.InjectionTarget', 'tabs.Tab'];

/** What one browser has and the other does without, by browser-compat-data, and why that is all right. */
const inOneOnly: readonly [feature: RegExp, reason: string][] = [
  [/^cookies\..*\.firstPartyDomain$/, 'passed only where the browser takes it: `platform/quirks`'],
  [/^tabs\.Tab\.cookieStoreId$/, "Firefox's containers; Chromium's stores name their tabs"],
  [/^scripting\.executeScript\.InjectionResult\.error$/, 'Chromium rejects instead'],
  [/^webRequest\..*\.(documentUrl|originUrl)$/, "Firefox's names for the initiator"],
  [/\.documentLifecycle$/, 'Firefox 153 tells of no prerender'],
  [
    /^webNavigation\.onErrorOccurred\.error$/,
    'only what begins with `net::` is read; Firefox 153 has it, with other words',
  ],
  [/^proxy\.settings$/, 'asked for in Firefox alone: `platform/proxy`'],
  [/^runtime\.getBrowserInfo$/, 'a feature test, never called: `platform/quirks`'],
  [/^webRequest\..*\.(cookieStoreId|incognito)$/, 'a word: the tab is asked'],
  [/^tabs\.create\.(cookieStoreId|muted|title|selected)$/, 'a word: not passed there'],
  [/^tabs\.update\..*selected_parameter$/, 'a word: not passed there'],
  [/^runtime\.onInstalled\.details\.id$/, 'a word: nothing of the event is read'],
];

/** What newer versions of Firefox have and the older ones are served without, and how. */
const servedWithout: readonly [feature: RegExp, reason: string][] = [
  [/\.documentIds?$/, 'documents get names from us: `platform/quirks/documents-without-ids`'],
];

/** What no call shows. */
const floors: readonly {
  readonly browser: BrowserName;
  readonly version: number;
  readonly because: string;
}[] = [{ browser: 'firefox', version: 142, because: 'web-ext lint: data_collection_permissions' }];

const api = 'webextensions.api.';
const inTheBrowser = shippedCode().filter(({ path }) => !path.startsWith('src/cli/'));
const touching = inTheBrowser.filter(({ path }) => !/^src\/(core|knowledge|ui)\//.test(path));
// Knowledge is data: it uses nothing, and reading its types would take longer than all else.
const inPages = inTheBrowser.filter(({ path }) => !path.startsWith('src/knowledge/'));
const features = [
  ...extensionFeatures(touching, types),
  ...webFeatures(inPages.map(({ path }) => join(root, path))),
];
const source = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Manifest;

function isNeeded(feature: FeaturePath, browser: BrowserName): boolean {
  return browser === 'chromium' || !servedWithout.some(([pattern]) => pattern.test(feature));
}

function isAccepted(feature: FeaturePath): boolean {
  return inOneOnly.some(([pattern]) => pattern.test(feature.replace(api, '')));
}

describe.each(['chromium', 'firefox'] as const)('what the source uses of %s', (browser) => {
  const versions = features.map((because) => ({ because, version: firstVersion(because, browser) }));

  it('is there', () => {
    const missing = versions.filter(({ because, version }) => version === null && !isAccepted(because));
    expect(missing).toEqual([]);
  });

  it('is there from the version on that the manifest names, and not before', () => {
    const needed = versions.filter(({ because }) => isNeeded(because, browser));
    const all = [...needed, ...floors.filter((floor) => floor.browser === browser)];
    const newest = all.reduce((most, one) => ((one.version ?? 0) > (most.version ?? 0) ? one : most));
    const named = lowestVersions(source).find((one) =>
      one.startsWith(browser === 'firefox' ? 'firefox' : 'chrome'),
    );
    expect(named?.replace(/^[a-z]+/, '').replace(/\.0$/, ''), newest.because).toBe(String(newest.version));
  });
});

describe('what older versions are served without', () => {
  it.each(servedWithout)('%s is still newer than the lowest version', (pattern) => {
    const [, lowest = ''] = lowestVersions(source);
    const versions = features
      .filter((feature) => pattern.test(feature))
      .map((one) => firstVersion(one, 'firefox'));
    expect(Math.max(...versions.map((version) => version ?? 0))).toBeGreaterThan(
      Number.parseInt(lowest.replace('firefox', ''), 10),
    );
  });
});

describe('what only one browser has', () => {
  it.each(inOneOnly)('%s is still used', (pattern) => {
    const inOne = features.filter(
      (feature) => firstVersion(feature, 'chromium') === null || firstVersion(feature, 'firefox') === null,
    );
    expect(inOne.filter((feature) => pattern.test(feature.replace(api, '')))).not.toEqual([]);
  });
});
