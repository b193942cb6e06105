import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { launch } from '../e2e/driver/launch.ts';
import { startGallery } from '../e2e/gallery/gallery.ts';
import type { Catalogue } from '../src/core/wording/say.ts';
import { build } from './build.ts';
import { ensureBrowser } from './find-browsers.ts';
import type { BrowserName } from './manifest.ts';
import { pseudoCatalogue, pseudoLocalise } from './pseudo.ts';
import type { PseudoDirection } from './pseudo.ts';
import { root } from './steps.ts';

const name: BrowserName = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const hasScreen =
  platform !== 'linux' || env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined;

console.log(`Building Why403 for ${name}…`);
await build(name);
const pseudo = pseudoAsked();
if (pseudo !== null) await pseudoLocalise(join(root, 'dist', name), await pseudoFrom(pseudo));
const gallery = await startGallery();
console.log(`The gallery of refusals is open at ${gallery.url}`);

if (hasScreen) {
  await ensureBrowser(name);
  const browser = await launch({ extension: join(root, 'dist', name), visible: true }, name);
  await browser.first.go(gallery.url);
  console.log(`${browser.version} shows it, with Why403 in it. Ctrl-C ends both.`);
  process.once('SIGINT', () => void browser.close().finally(() => process.exit(0)));
} else {
  const page = name === 'firefox' ? 'about:debugging#/runtime/this-firefox' : 'chrome://extensions';
  console.log(`This machine has no screen. To look at it from one that has:
  1. copy the folder dist/${name} there, and load it in ${page};
  2. make the address above reachable there, with ssh -L for instance, and open it.
Ctrl-C ends the gallery.`);
  process.once('SIGINT', () => void gallery.close().finally(() => process.exit(0)));
}

/** `--pseudo`, `--pseudo=rtl`: only in the folder that this browser loads; the packages were made before. */
function pseudoAsked(): PseudoDirection | null {
  if (process.argv.includes('--pseudo=rtl')) return 'rtl';
  return process.argv.includes('--pseudo') ? 'ltr' : null;
}

async function pseudoFrom(direction: PseudoDirection): Promise<Catalogue> {
  const text = await readFile(join(root, 'public/_locales/en/messages.json'), 'utf8');
  // Our own file, whose shape its tests see to.
  return pseudoCatalogue(JSON.parse(text) as Catalogue, direction);
}
