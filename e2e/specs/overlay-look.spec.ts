import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../driver/until.ts';
import { openStage, page } from '../overlay/stage.ts';
import type { Stage } from '../overlay/stage.ts';

/** Without motion it is where it belongs from the first moment. */
const wide = { width: 1200, height: 900, reducedMotion: true };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('in a wide window it stands in the corner and leaves the page readable', async () => {
  await stage.tab.emulate(wide);
  const { box } = await stage.meet(page(''));
  expect(box.width).toBe(352);
  expect(box.x + box.width).toBeCloseTo(1200 - 16);
  expect(box.y + box.height).toBeCloseTo(900 - 16);
});

test.each([
  [320, 640, 0.7, 'a telephone'],
  [320, 256, 1, '400 % zoom on a small screen'],
])('in a window of %i by %i it is a sheet at the bottom', async (width, height, most) => {
  await stage.tab.emulate({ width, height, reducedMotion: true });
  const { box } = await stage.meet(page(''));
  expect(box.x).toBe(0);
  expect(box.width).toBe(width);
  expect(box.y + box.height).toBeCloseTo(height);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.height).toBeLessThanOrEqual(Math.max(height * most, height * 0.96));
});

test('it keeps its own direction and language in a page of another', async () => {
  await stage.tab.emulate(wide);
  const card = await stage.meet({
    body: '<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>ممنوع</title><h1>ممنوع</h1>',
  });
  expect(card.language).toBe('en');
  expect(card.direction).toBe('ltr');
  expect(card.box.x + card.box.width).toBeCloseTo(1200 - 16);
});

test('the page’s own text size and zoom of text do not change it', async () => {
  await stage.tab.emulate(wide);
  const plain = await stage.meet(page(''));
  const loud = await stage.meet(
    page(
      '',
      '<style>html { font-size: 40px } body, div { font: 60px cursive !important; letter-spacing: 1em; line-height: 4; text-transform: uppercase }</style>',
    ),
  );
  expect([loud.box.width, loud.box.height]).toEqual([plain.box.width, plain.box.height]);
});

test('on paper the page is what its site made of it', async () => {
  await stage.tab.emulate(wide);
  await stage.meet(page(''));
  await stage.tab.emulate({ ...wide, print: true });
  await until('the card is gone', async () => (await stage.tab.card())?.box.width === 0);
  await stage.tab.emulate(wide);
  await until('it is back', async () => (await stage.tab.card())?.box.width === 352);
});
