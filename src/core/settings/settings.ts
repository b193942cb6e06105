import * as is from '../shape.ts';
import type { Guard } from '../shape.ts';

/** What the visitor chose. Kept on the device only. */
export interface Settings {
  /** `pages`: documents alone. `own`: background requests of a page's own site too. `all`: those to other sites as well. */
  readonly watched: 'pages' | 'own' | 'all';
  /** Retention: what is older, and what is beyond this number, goes. */
  readonly keptDays: number;
  readonly keptEntries: number;
  /** Whether the history keeps an address with its query. */
  readonly wholeAddresses: boolean;
  /** Sites on which no card is shown. */
  readonly mutedSites: readonly string[];
  /** Whether the popup opens by itself where no card can be seen. */
  readonly popupOpensItself: boolean;
  /** BCP 47 tag of a catalogue; `null`: the browser's language. */
  readonly language: string | null;
  readonly appearance: 'auto' | 'light' | 'dark';
}

/** What holds where nothing was chosen. */
export const defaultSettings: Settings = {
  watched: 'own',
  keptDays: 30,
  keptEntries: 100_000,
  wholeAddresses: false,
  mutedSites: [],
  popupOpensItself: true,
  language: null,
  appearance: 'auto',
};

const upTo =
  (most: number): Guard<number> =>
  (raw): raw is number =>
    is.integerFromZero(raw) && raw > 0 && raw <= most;

/** What each of the settings may be. */
export const guards: { readonly [K in keyof Settings]: Guard<Settings[K]> } = {
  watched: is.oneOf(['pages', 'own', 'all']),
  keptDays: upTo(365),
  keptEntries: upTo(100_000),
  wholeAddresses: is.boolean,
  mutedSites: is.list(is.textUpTo(253)),
  popupOpensItself: is.boolean,
  language: is.orNull(is.textUpTo(20)),
  appearance: is.oneOf(['auto', 'light', 'dark']),
};

/** Settings as they were stored: each by itself, and the default where one is missing or can't be read. */
export function parseSettings(raw: unknown): Settings {
  return { ...defaultSettings, ...Object.fromEntries(guarded(raw, guards)) };
}

/** What of a record its guards let through, key by key. */
export function guarded(
  raw: unknown,
  by: Readonly<Record<string, Guard<unknown>>>,
): readonly (readonly [name: string, value: unknown])[] {
  const stored = is.record(raw) ? raw : {};
  return Object.entries(by).flatMap(([name, guard]) =>
    guard(stored[name]) ? [[name, stored[name]] as const] : [],
  );
}
