import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import type { Linter } from 'eslint';

const rooms = [
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
type Room = (typeof rooms)[number];

/** Who may import whom. `types`: only `import type`. Anything not named here is forbidden. */
const mayImport: Record<Room, { values: readonly Room[]; types: readonly Room[] }> = {
  core: { values: [], types: [] },
  knowledge: { values: [], types: ['core'] },
  messages: { values: [], types: ['core'] },
  platform: { values: [], types: ['core', 'messages'] },
  storage: { values: ['platform'], types: ['core'] },
  ui: { values: [], types: ['core'] },
  background: { values: ['core', 'knowledge', 'messages', 'platform', 'storage'], types: [] },
  overlay: { values: ['messages', 'ui'], types: ['core'] },
  popup: { values: ['core', 'messages', 'platform', 'storage', 'ui'], types: [] },
  screens: { values: ['core', 'knowledge', 'messages', 'platform', 'storage', 'ui'], types: [] },
  cli: { values: ['core', 'knowledge'], types: [] },
};

function roomRule(room: Room): Linter.Config {
  const { values, types } = mayImport[room];
  const patterns = rooms
    .filter((other) => other !== room && !values.includes(other))
    .map((other) => ({
      // The overlay does without the polyfill: of the platform it may have the sender of messages only.
      regex:
        room === 'overlay' && other === 'platform' ? '/platform/(?!send\\b)' : `^\\.\\.?/(.*/)?${other}/`,
      allowTypeImports: types.includes(other),
      message: `${room} may not import ${other}: see "Who may import whom" in CONTRIBUTING.md.`,
    }));
  const polyfill = {
    regex: '^webextension-polyfill$',
    allowTypeImports: room !== 'core',
    message: 'Import platform/browser.ts: the polyfill throws outside an extension.',
  };
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}', 'src/platform/browser.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...patterns, polyfill] }] },
  };
}

const pure: Linter.Config = {
  files: ['src/core/**/*.ts'],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...[
        'Date',
        'setTimeout',
        'setInterval',
        'queueMicrotask',
        'fetch',
        'window',
        'document',
        'browser',
        'chrome',
      ].map((name) => ({ name, message: 'The core is pure: take it as an argument.' })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'The core is pure: take chance as an argument.' },
    ],
  },
};

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/core/tsconfig.test.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-console': 'error',
      'no-eval': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'e2e/**', 'bench/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', 500] },
  },
  { files: ['scripts/**', 'e2e/**', 'bench/**', 'src/cli/**'], rules: { 'no-console': 'off' } },
  pure,
  ...rooms.map(roomRule),
);
