import { createSay } from '../core/wording/say.ts';
import type { Say } from '../core/wording/say.ts';
import { loadCatalogue } from '../platform/catalogue.ts';
import { readSettings } from '../storage/settings.ts';
import { readOnce } from './read-once.ts';

/** The visitor's language, read when the first word is needed and again after the choice changed. */
export interface Language {
  say(): Promise<Say>;
  changed(): void;
}

export function createLanguage(): Language {
  let say = readOnce(load);
  return {
    say: () => say(),
    changed() {
      say = readOnce(load);
    },
  };
}

async function load(): Promise<Say> {
  try {
    const { language } = await readSettings();
    return createSay(await loadCatalogue(language));
  } catch (cause) {
    throw new Error('The catalogue could not be read', { cause });
  }
}
