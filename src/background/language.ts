import { createSay } from '../core/wording/say.ts';
import type { Say } from '../core/wording/say.ts';
import { loadCatalogue } from '../platform/catalogue.ts';
import { readSettings } from '../storage/settings.ts';

/** The visitor's language, read when the first word is needed and again after the choice changed. */
export interface Language {
  say(): Promise<Say>;
  changed(): void;
}

export function createLanguage(): Language {
  let loading: Promise<Say> | null = null;
  const load = async (): Promise<Say> => {
    const { language } = await readSettings();
    return createSay(await loadCatalogue(language));
  };
  return {
    say() {
      loading ??= load().catch((error: unknown) => {
        loading = null;
        throw new Error('The catalogue could not be read', { cause: error });
      });
      return loading;
    },
    changed() {
      loading = null;
    },
  };
}
