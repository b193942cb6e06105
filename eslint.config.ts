import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import type { Linter } from 'eslint';
import { mayImport, rooms } from './scripts/rooms.ts';
import type { Importable, Room } from './scripts/rooms.ts';

/** Matches an import of anything in a room but the files of it that are allowed. */
function roomPattern(room: Room, allowed: readonly Importable[]): string {
  const files = allowed.filter((one) => one.startsWith(`${room}/`)).map((one) => one.slice(room.length + 1));
  const butNot = files.length === 0 ? '' : `(?!(?:${files.join('|')})\\b)`;
  return `^\\.\\.?/(.*/)?${room}/${butNot}`;
}

function roomRule(room: Room): Linter.Config {
  const { values, types } = mayImport[room];
  const patterns = rooms
    .filter((other) => other !== room && !values.includes(other))
    .map((other) => ({
      regex: roomPattern(other, values),
      allowTypeImports: types.includes(other),
      message: `${room} may not import ${other}: see "Who may import whom" in CONTRIBUTING.md.`,
    }));
  const polyfill = {
    regex: '^webextension-polyfill$',
    allowTypeImports: room !== 'core',
    message: 'Import platform/browser.ts: the polyfill lends its types only.',
  };
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}', 'src/platform/browser.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...patterns, polyfill] }] },
  };
}

const pure: Linter.Config = {
  files: ['src/core/**/*.ts'],
  // Reads the moments that texts name: of `Date` it takes what looks at no clock and no time zone.
  ignores: ['**/*.test.ts', 'src/core/utc.ts'],
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
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', 500], 'max-params': 'off' },
  },
  // One provider, one file: steps and snippets, no code.
  { files: ['src/knowledge/guides/**'], rules: { 'max-lines': ['error', 500] } },
  { files: ['scripts/**', 'e2e/**', 'bench/**', 'src/cli/**'], rules: { 'no-console': 'off' } },
  pure,
  ...rooms.map(roomRule),
);
