import type { Catalogue } from '../core/wording/say.ts';
import { browser } from './browser.ts';
import { readOwnFile } from './own-file.ts';

/** Languages that have a catalogue; the first is what every other falls back to. */
export const languages = ['en', 'de'] as const;

/**
 * Reads the catalogue of the chosen language, or of the browser's. The browser's own `i18n.getMessage` can neither change language
 * nor count.
 */
export async function loadCatalogue(chosen: string | null): Promise<Catalogue> {
  // The extension's own file: its shape is checked by a test of every catalogue.
  return (await readOwnFile(`_locales/${folderFor(chosen)}/messages.json`)) as Catalogue;
}

function folderFor(chosen: string | null): string {
  const wanted = (chosen ?? browser.i18n.getUILanguage()).replace('-', '_');
  const exact = languages.find((one) => one === wanted);
  return exact ?? languages.find((one) => one === wanted.split('_')[0]) ?? languages[0];
}
