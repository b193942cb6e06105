import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { manifestFor } from '../../scripts/manifest.ts';
import type { Manifest } from '../../scripts/manifest.ts';
import type { BrowserName } from '../driver/browser.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Builds the extension of `background.ts` with the product's own permissions. `access: false`: as after the visitor took away access to
 * all sites. Gives the folder, which is the caller's to remove.
 */
export async function buildExtension(browser: BrowserName, { access = true } = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'why403-cookies-'));
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'background.ts'),
        formats: ['es'],
        fileName: () => 'background.js',
      },
    },
  });
  const product = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8')) as Manifest;
  const { permissions, host_permissions: hosts, minimum_chrome_version, browser_specific_settings } = product;
  const manifest = manifestFor(browser, {
    ...{ manifest_version: 3, name: 'Clears cookies', version: '1', permissions },
    ...(access ? { host_permissions: hosts } : { optional_host_permissions: hosts }),
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js', type: 'module' },
    ...{ minimum_chrome_version, browser_specific_settings },
  });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'popup.html'), '<!doctype html><title>Clears cookies</title>');
  return folder;
}
