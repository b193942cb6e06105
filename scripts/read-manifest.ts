import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './manifest.ts';

/** The source of both manifests. The version stands in package.json alone, where `npm version` writes it. */
export function readManifest(folder: string): Manifest {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  // Both files are ours: the browsers and `src/manifest.test.ts` look at what comes of them.
  const manifest = read('manifest.json') as Manifest;
  const { version } = read('package.json') as { readonly version: string };
  return { ...manifest, version };
}
