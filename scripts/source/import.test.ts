import { describe, expect, it } from 'vitest';
import { findCycle, importsOf } from './import.ts';

describe('imports of a file', () => {
  const cases: readonly [text: string, expected: unknown, reason: string][] = [
    [
      `import { a } from './a.ts';`,
      { specifier: './a.ts', file: 'src/ui/a.ts', isTypeOnly: false },
      'beside it',
    ],
    [
      `import type { A } from '../core/a.ts';`,
      { specifier: '../core/a.ts', file: 'src/core/a.ts', isTypeOnly: true },
      'a type',
    ],
    [
      `export { a } from './a.ts';`,
      { specifier: './a.ts', file: 'src/ui/a.ts', isTypeOnly: false },
      'a re-export is an import',
    ],
    [
      `export type { A } from './a.ts';`,
      { specifier: './a.ts', file: 'src/ui/a.ts', isTypeOnly: true },
      'of a type',
    ],
    [
      `import './a.css';`,
      { specifier: './a.css', file: 'src/ui/a.css', isTypeOnly: false },
      'for its effect',
    ],
    [
      `import css from './a.css?inline';`,
      { specifier: './a.css?inline', file: 'src/ui/a.css', isTypeOnly: false },
      'what the bundler is told is not part of the name',
    ],
    [`await import('./a.ts');`, { specifier: './a.ts', file: 'src/ui/a.ts', isTypeOnly: false }, 'later'],
    [
      `let a: import('./a.ts').A;`,
      { specifier: './a.ts', file: 'src/ui/a.ts', isTypeOnly: true },
      'inside a type',
    ],
    [`import { render } from 'preact';`, { specifier: 'preact', file: null, isTypeOnly: false }, 'a package'],
  ];
  it.each(cases)('%s', (text, expected, reason) => {
    expect(importsOf({ path: 'src/ui/b.ts', text }), reason).toEqual([expected]);
  });
});

describe('rings of imports', () => {
  const cases: readonly [graph: Record<string, string[]>, expected: string[] | null, reason: string][] = [
    [{ a: ['b', 'c'], b: ['c'], c: [] }, null, 'two ways to one file are no ring'],
    [{ a: ['a'] }, ['a', 'a'], 'a file that imports itself'],
    [{ a: ['b'], b: ['c'], c: ['b'] }, ['b', 'c', 'b'], 'without the way that led to it'],
    [{ a: ['elsewhere'] }, null, 'a file that is not looked at'],
  ];
  it.each(cases)('%j', (graph, expected, reason) => {
    expect(findCycle(new Map(Object.entries(graph))), reason).toEqual(expected);
  });
});
