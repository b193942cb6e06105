import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, page } from '../overlay/stage.ts';
import type { Stage } from '../overlay/stage.ts';
import { until } from '../driver/until.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const heading = async (): Promise<string | null | undefined> => (await stage.tab.card())?.heading;

test('it never takes the focus', async () => {
  await stage.meet(page('<input id="theirs" autofocus>'));
  expect(await stage.tab.evaluate(() => document.activeElement?.id)).toBe('theirs');
  await stage.tab.press('x');
  expect(await stage.tab.evaluate(() => document.querySelector('input')?.value)).toBe('x');
});

const isInCard = (): Promise<boolean | undefined> =>
  stage.tab.evaluate(() => document.activeElement?.matches('[popover]'));
const opened = async (): Promise<readonly boolean[] | undefined> =>
  (await stage.tab.card())?.disclosures.map(({ open }) => open);

test('Tab goes through everything that can be pressed, and out of it again', async () => {
  await stage.meet(page('<a id="before" href="/a">A link of the page</a>'));
  const card = await until('the card has counted the cookies', async () => {
    const shown = await stage.tab.card();
    return shown?.text.includes('no cookies') === true ? shown : null;
  });
  await stage.tab.evaluate(() => document.querySelector<HTMLElement>('#before')?.focus());
  let stops = 0;
  for (; stops < 30; stops += 1) {
    await stage.tab.press('Tab');
    if ((await isInCard()) !== true) break;
  }
  expect(stops).toBe(card.buttons.length + card.disclosures.length);
});

test('Enter presses, Escape folds, and the focus stays with what was pressed', async () => {
  const card = await stage.meet(page(''));
  await stage.tab.clickCard({ name: 'Why we think so' });
  await until('the first is open', async () => (await opened())?.[0]);
  await stage.tab.press('Enter');
  await until('it is folded', async () => (await opened())?.[0] === false);
  await stage.tab.press('Tab');
  await stage.tab.press('Enter');
  await until('the second is open', async () => (await opened())?.[1]);

  await stage.tab.press('Escape');
  await until('the card is folded', async () => (await heading()) === null);
  expect(await isInCard()).toBe(true);
  await stage.tab.press('Enter');
  await until('it is open again', async () => (await heading()) === card.heading);
  expect(await isInCard()).toBe(true);
});

test('Escape belongs to the page while the focus is there', async () => {
  const card = await stage.meet(
    page(
      `<input autofocus><script>addEventListener('keydown', ({ key }) => { document.body.dataset.key = key })</script>`,
    ),
  );
  await stage.tab.press('Escape');
  expect(await stage.tab.evaluate(() => document.body.dataset['key'])).toBe('Escape');
  expect(await heading()).toBe(card.heading);
});

test('keys pressed in it are not the page’s shortcuts', async () => {
  await stage.meet(
    page(`<script>addEventListener('keydown', ({ key }) => { document.body.dataset.key = key })</script>`),
  );
  await stage.tab.clickCard({ name: 'Why we think so' });
  await stage.tab.press('j');
  expect(await stage.tab.evaluate(() => document.body.dataset['key'] ?? null)).toBeNull();
});
