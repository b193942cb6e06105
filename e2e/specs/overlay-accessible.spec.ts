import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, page } from '../overlay/stage.ts';
import type { Stage } from '../overlay/stage.ts';

/** The real card in its closed root. What axe says of it in every state: `components-accessible.spec.ts`. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

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
