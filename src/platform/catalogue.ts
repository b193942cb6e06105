import { languageFor } from '../core/languages.ts';
import type { Catalogue } from '../core/wording/say.ts';
import { browser } from './browser.ts';
import { readOwnFile } from './own-file.ts';

/**
 * Reads the catalogue of the chosen language, or of the browser's. The browser's own `i18n.getMessage` can neither change language
 * nor count.
 */
export async function loadCatalogue(chosen: string | null): Promise<Catalogue> {
  const folder = languageFor(chosen ?? browser.i18n.getUILanguage()).replace('-', '_');
  // The extension's own file: its shape is checked by a test of every catalogue.
  return (await readOwnFile(`_locales/${folder}/messages.json`)) as Catalogue;
}
