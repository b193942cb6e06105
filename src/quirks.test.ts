import { describe, expect, it } from 'vitest';
import { filesBelow } from '../scripts/source/source-file.ts';

const code = filesBelow('src', ['.ts', '.tsx']).filter(({ path }) => !/\.test\.tsx?$/.test(path));
const specs = filesBelow('e2e', ['.spec.ts']).map(({ path }) => path.split('/').at(-1));
const quirks = code.filter(({ path }) => path.startsWith('src/platform/quirks/'));

/** The specs that will tell when something can go: `Until: … name.spec`. */
function specsIn(text: string): readonly string[] {
  return [...text.matchAll(/Until:[^\n]*?([\w-]+\.spec)\b/g)].map(([, spec = '']) => spec);
}

describe.each(quirks)('the difference between browsers in $path', ({ text }) => {
  it('was measured in a version', () => {
    expect(text).toMatch(/(Chromium|Firefox) \d+/);
  });

  it('says which spec tells when it can go', () => {
    expect(specsIn(text)).not.toEqual([]);
  });
});

describe('what stays until a spec passes without it', () => {
  it.each(code.flatMap(({ path, text }) => specsIn(text).map((spec) => [path, spec] as const)))(
    '%s: there is a %s',
    (_path, spec) => {
      expect(specs).toContain(`${spec}.ts`);
    },
  );

  it.each([
    ['Until: wake-up.spec passes without.', ['wake-up.spec'], 'a bare name'],
    ['Until: `wake-up.spec` passes.', ['wake-up.spec'], 'as code'],
    ['Until: e2e/specs/wake-up.spec.ts passes.', ['wake-up.spec'], 'with its folder'],
    ['Until: it is mended.', [], 'nothing that tells'],
  ])('%s', (text, expected, reason) => {
    expect(specsIn(text), reason).toEqual(expected);
  });
});
