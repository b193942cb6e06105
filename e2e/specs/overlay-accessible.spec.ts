import { runInThisContext } from 'node:vm';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Look } from '../driver/browser.ts';
import { buildShowcase } from '../overlay/build-showcase.ts';
import { openStage, page } from '../overlay/stage.ts';
import type { Stage } from '../overlay/stage.ts';

let stage: Stage;
let showcase: string;
let findViolations: () => Promise<readonly string[]>;

beforeAll(async () => {
  stage = await openStage();
  const script = await buildShowcase();
  const text = script.replaceAll('</script', '<\\/script');
  showcase = stage.address({
    status: 200,
    body: `<!doctype html><html lang="en"><title>Showcase</title><main><h1>A page</h1></main><script>${text}</script>`,
  });
  // The driver hands a function's source to the page.
  findViolations = runInThisContext(`(async () => {
    ${axe.source};
    const { violations, passes } = await window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    if (!passes.some(({ id }) => id === 'color-contrast')) return ['axe saw no text'];
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));
  })`) as typeof findViolations;
});
afterAll(() => stage.close());

const looks: readonly (readonly [name: string, look: Look])[] = [
  ['light', { dark: false, width: 1000, height: 760 }],
  ['dark', { dark: true, width: 1000, height: 760 }],
  ['a sheet in a narrow window', { dark: false, width: 320, height: 640 }],
  ['400 % zoom', { dark: true, width: 320, height: 256 }],
];
const faces = [
  'firewall',
  'unknown',
  'signIn',
  'legal',
  'wait',
  'challenge',
  'cleared',
  'firewall#collapsed',
];

describe.each(looks)('axe finds nothing: %s', (_name, look) => {
  test.each(faces)('%s', async (face) => {
    const { tab } = stage;
    await tab.go('about:blank');
    await tab.emulate(look);
    await tab.go(`${showcase}#${face}`);
    expect(await tab.evaluate(findViolations)).toEqual([]);
  });
});

test('a screen reader finds the landmark, what happened, and everything that can be done', async () => {
  await stage.tab.go('about:blank');
  await stage.tab.emulate({ width: 1000, height: 760, dark: false });
  const card = await stage.meet(page(''));
  const nodes = await stage.tab.accessibility();
  const named = (role: string): readonly string[] =>
    nodes.filter((node) => node.role === role).map(({ name }) => name);
  expect(named('region')).toEqual([card.label]);
  expect(named('heading')).toContain(card.heading);
  expect(named('button')).toEqual(expect.arrayContaining([...card.buttons]));
  for (const { summary } of card.disclosures) expect(nodes.map(({ name }) => name)).toContain(summary);
});
