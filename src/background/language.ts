import { createSay } from '../core/wording/say.ts';
import type { Say } from '../core/wording/say.ts';
import type { Settings } from '../core/settings/settings.ts';
import { loadCatalogue } from '../platform/catalogue.ts';
import { readOnce } from './read-once.ts';

/** The visitor's language, read when the first word is needed and again after the choice changed. */
export interface Language {
  say(): Promise<Say>;
  changed(): void;
}

export function createLanguage(chosen: () => Promise<Pick<Settings, 'language'>>): Language {
  const load = (): Promise<Say> => loadSay(chosen);
  let say = readOnce(load);
  return {
    say: () => say(),
    changed() {
      say = readOnce(load);
    },
  };
}

async function loadSay(chosen: () => Promise<Pick<Settings, 'language'>>): Promise<Say> {
  try {
    const { language } = await chosen();
    return createSay(await loadCatalogue(language));
  } catch (cause) {
    throw new Error('The catalogue could not be read', { cause });
  }
}
