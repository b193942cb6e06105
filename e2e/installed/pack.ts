import { execFile } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { findBrowser } from '../../scripts/find-browsers.ts';
import { commitTime } from '../../scripts/commit-time.ts';
import { zip } from '../../scripts/zip.ts';
import type { BrowserName, Packed } from '../driver/browser.ts';

const dist = join(import.meta.dirname, '../../dist');
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/**
 * The package that was built, under a version of its own: that is all by which a browser tells an update. It is written into the folder.
 * What `scripts/zip.ts` wrote for Firefox's store is unpacked and packed again.
 */
export async function pack(browser: BrowserName, folder: string, version: string): Promise<Packed> {
  return browser === 'chromium' ? packCrx(folder, version) : packXpi(folder, version);
}

/** What Chromium calls an extension that was signed with this key: the hash's first half, in the letters a to p. */
function idOfKey(): string {
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const digits = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return Array.from(digits, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

async function packCrx(folder: string, version: string): Promise<Packed> {
  const unpacked = join(folder, `chromium-${version}`);
  await cp(join(dist, 'chromium'), unpacked, { recursive: true });
  const manifest = join(unpacked, 'manifest.json');
  await writeFile(manifest, withVersion(await readFile(manifest, 'utf8'), version));
  const key = join(folder, 'key.pem');
  await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const asRoot = getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = ['--headless=new', ...asRoot, `--pack-extension=${unpacked}`, `--pack-extension-key=${key}`];
  await promisify(execFile)(await findBrowser('chromium'), args);
  return { path: `${unpacked}.crx`, id: idOfKey(), version };
}

async function packXpi(folder: string, version: string): Promise<Packed> {
  const built = unzipSync(await readFile(join(dist, 'why403-firefox.zip')));
  const manifest = withVersion(new TextDecoder().decode(built['manifest.json']), version);
  const path = join(folder, `firefox-${version}.xpi`);
  await writeFile(path, zip({ ...built, 'manifest.json': new TextEncoder().encode(manifest) }, commitTime()));
  return { path, id: 'why403@why403.example', version };
}

function withVersion(manifest: string, version: string): string {
  // The build's own manifest.
  return JSON.stringify({ ...(JSON.parse(manifest) as object), version });
}
