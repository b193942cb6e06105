import { readFileSync, readdirSync } from 'node:fs';
import type { Catalogue } from '../../src/core/wording/say.ts';

/** A catalogue as it is shipped, with the tag that its folder stands for. */
export interface Shipped {
  readonly tag: string;
  readonly catalogue: Catalogue;
}

/** Every catalogue below `public/_locales`. */
export function readCatalogues(): readonly Shipped[] {
  return readdirSync('public/_locales').map((folder) => ({
    tag: folder.replace('_', '-'),
    // The shape of messages.json, which the browsers demand as well; what is in it is what the tests are about.
    catalogue: JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, 'utf8')) as Catalogue,
  }));
}
