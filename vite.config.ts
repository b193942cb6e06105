import { readFileSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import type { CrxPlugin, ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { browsers, manifestFor } from './scripts/manifest.ts';
import type { Manifest } from './scripts/manifest.ts';

/**
 * The injected script is listed for every web page by the plugin. `executeScript` does not need that, and it would let any
 * page find out that Why403 is installed.
 */
const noWebAccessibleResources: CrxPlugin = {
  name: 'no-web-accessible-resources',
  renderCrxManifest(manifest) {
    const { web_accessible_resources: _listed, ...rest } = manifest;
    return rest;
  },
};

export default defineConfig(({ mode }) => {
  const browser = browsers.find((one) => one === mode) ?? 'chromium';
  const source = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
  // The plugin's type of a manifest knows fewer keys than the browsers do.
  const manifest = manifestFor(browser, source) as unknown as ManifestV3Export;
  return {
    plugins: [
      crx({ manifest, browser: browser === 'firefox' ? 'firefox' : 'chrome' }),
      noWebAccessibleResources,
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: ['chrome130', 'firefox142'],
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: { explain: 'src/screens/explain/index.html' } },
    },
  };
});
