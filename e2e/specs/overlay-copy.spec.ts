import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, page } from '../overlay/stage.ts';
import type { Scene, Stage } from '../overlay/stage.ts';
import { until } from '../driver/until.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const field = '<textarea></textarea>';

/** Ways of a page to keep people from copying. */
const scenes: readonly (readonly [what: string, scene: Scene])[] = [
  ['an ordinary page', page(field)],
  [
    'a page that forbids the clipboard',
    { ...page(field), headers: { 'permissions-policy': 'clipboard-write=(), clipboard-read=()' } },
  ],
  [
    'a page that stops every copy',
    page(
      `${field}<script>for (const on of [document, document.body]) on.addEventListener('copy', (event) => { event.preventDefault(); event.stopImmediatePropagation() }, true)</script>`,
    ),
  ],
  [
    'a page that forbids everything',
    { ...page(field), headers: { 'content-security-policy': "default-src 'none'" } },
  ],
];

test.each(scenes)('a button copies in %s, and says so', async (_what, scene) => {
  await stage.meet(scene);
  await stage.tab.clickCard({ name: 'Details for the site’s support' });
  await stage.tab.clickCard({ name: 'Copy all' });
  await until('the button says so', async () => (await stage.tab.card())?.buttons.includes('Copied'));
  await stage.tab.evaluate(() => document.querySelector('textarea')?.focus());
  await stage.tab.press('v', ['Control']);
  const pasted = await until('the text', () =>
    stage.tab.evaluate(() => document.querySelector('textarea')?.value ?? ''),
  );
  expect(pasted).toContain('/shop/item');
  expect(pasted).toContain('403');
});

test('the button is itself again a little later', async () => {
  await until('its own name', async () => (await stage.tab.card())?.buttons.includes('Copy all'));
});
