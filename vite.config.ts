import { crx } from '@crxjs/vite-plugin';
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { browsers, lowestVersions, manifestFor } from './scripts/manifest.ts';
import { readManifest } from './scripts/read-manifest.ts';
import { knowledge } from './src/knowledge/compiled.ts';
import { once } from './src/knowledge/once.ts';
import { statusPages } from './src/knowledge/status-pages.ts';

/** What is known of the world is read by the background when it needs it: not its code, files beside it. */
const knowledgeFile: Plugin = {
  name: 'knowledge-file',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'knowledge.json', source: JSON.stringify(knowledge) });
    this.emitFile({ type: 'asset', fileName: 'once.json', source: JSON.stringify({ ...once, statusPages }) });
  },
};

export default defineConfig(({ mode }) => {
  const browser = browsers.find((one) => one === mode) ?? 'chromium';
  const source = readManifest(import.meta.dirname);
  // The plugin's type of a manifest knows fewer keys than the browsers do.
  const manifest = manifestFor(browser, source) as unknown as ManifestV3Export;
  return {
    plugins: [crx({ manifest, browser: browser === 'firefox' ? 'firefox' : 'chrome' }), knowledgeFile],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: lowestVersions(source),
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: {
          explain: 'src/screens/explain/index.html',
          'site-data': 'src/screens/site-data/index.html',
          history: 'src/screens/history/index.html',
          welcome: 'src/screens/welcome/index.html',
        },
      },
    },
  };
});
