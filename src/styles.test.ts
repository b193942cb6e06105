import { describe, expect, it } from 'vitest';
import { filesBelow } from '../scripts/source/source-file.ts';

/** A rule's declarations, one by one. */
const declarations = filesBelow('src', ['.css']).flatMap(({ path, text }) =>
  [
    ...text
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .matchAll(/(?<=[{;]\s*)(-{0,2}[a-z][\w-]*)\s*:\s*([^;{}]+)(?=[;}])/g),
  ].map(([, property = '', value = '']) => ({ path, property, value: value.replace(/\s+/g, ' ').trim() })),
);

/** Of four sides, the second and the fourth are right and left. */
function differsAcross(value: string): boolean {
  const sides =
    value.replace(/\s*!important$/, '').match(/[^\s()]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?/g) ?? [];
  return sides.length === 4 && sides[1] !== sides[3];
}

/** Corners go round: top left, top right, bottom right, bottom left. */
function cornersDiffer(value: string): boolean {
  const [a, b = a, c = a, d = b] = value.split(' ');
  return a !== b || c !== d;
}

const isPhysical: readonly (readonly [why: string, test: (property: string, value: string) => boolean])[] = [
  ['left or right by name', (property) => /(^|-)(left|right)(-|$)/.test(property)],
  [
    'aligned, floated or cleared to left or right',
    (property, value) =>
      /^(text-align|float|clear|caption-side)$/.test(property) && /\b(left|right)\b/.test(value),
  ],
  [
    'four sides of which left and right differ',
    (property, value) =>
      /^(margin|padding|inset|border-width|scroll-margin)$/.test(property) && differsAcross(value),
  ],
  [
    'corners of which left and right differ',
    (property, value) => property === 'border-radius' && cornersDiffer(value),
  ],
  ['moved sideways', (property, value) => property === 'translate' && !/^(0|none)\b/.test(value)],
  ['moved sideways', (property, value) => property === 'transform' && /translate(X|3d)?\(/.test(value)],
  [
    'shadow to one side',
    (property, value) => property === 'box-shadow' && /(^|, |inset )-?[1-9]\d*px/.test(value),
  ],
  [
    'placed by left or right',
    (property, value) => /^(background|object)-position/.test(property) && /left|right/.test(value),
  ],
];

describe('styles', () => {
  it('are there', () => {
    expect(declarations.length).toBeGreaterThan(500);
  });

  it.each(isPhysical)('know no side of the screen, only start and end: %s', (_why, test) => {
    expect(declarations.filter(({ property, value }) => test(property, value))).toEqual([]);
  });

  const caught: readonly (readonly [property: string, value: string])[] = [
    ['margin-left', '4px'],
    ['left', '0'],
    ['border-top-right-radius', '4px'],
    ['text-align', 'right'],
    ['padding', '2px 0 2px 12px'],
    ['inset', '0 auto 0 max(1px, 2px)'],
    ['border-radius', '4px 0 0 4px'],
    ['translate', '-8px 0'],
    ['transform', 'translateX(4px)'],
    ['box-shadow', 'inset 2px 0 0 red'],
  ];
  it.each(caught)('would be found out: %s: %s', (property, value) => {
    expect(isPhysical.some(([, test]) => test(property, value))).toBe(true);
  });
});
