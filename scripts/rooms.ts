/** The rooms of `src`, in the order of the table in CONTRIBUTING.md. */
export const rooms = [
  'core',
  'knowledge',
  'messages',
  'platform',
  'storage',
  'ui',
  'background',
  'overlay',
  'popup',
  'screens',
  'cli',
] as const;

export type Room = (typeof rooms)[number];

/** A whole room, or one file of it without its ending. */
export type Importable = Room | `${Room}/${string}`;

/** Who may import whom. `types`: only `import type`. Anything not named here is forbidden. */
export const mayImport: Readonly<
  Record<Room, { readonly values: readonly Importable[]; readonly types: readonly Room[] }>
> = {
  core: { values: [], types: [] },
  knowledge: { values: [], types: ['core'] },
  messages: { values: ['core/shape'], types: ['core'] },
  platform: { values: ['core/languages'], types: ['core', 'messages'] },
  storage: { values: ['core/shape', 'core/settings', 'platform'], types: ['core'] },
  ui: { values: [], types: ['core'] },
  background: {
    values: ['core', 'knowledge', 'messages', 'overlay/injected', 'platform', 'storage'],
    types: [],
  },
  // Not the rest of the platform: the injected script does without the polyfill.
  overlay: { values: ['messages', 'ui', 'platform/send'], types: ['core'] },
  popup: { values: ['core', 'messages', 'platform', 'storage', 'ui'], types: [] },
  screens: { values: ['core', 'knowledge', 'messages', 'platform', 'storage', 'ui'], types: [] },
  cli: { values: ['core', 'knowledge'], types: [] },
};
