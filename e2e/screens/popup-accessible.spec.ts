import { runInThisContext } from 'node:vm';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Surface, Tab } from '../driver/browser.ts';
import { openExplained, openPopupLab, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

let lab: PopupLab;
let findViolations: () => Promise<readonly string[]>;

beforeAll(async () => {
  const source = `(async () => {
    ${axe.source};
    const { violations } = await window.axe.run(document);
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));
  })`;
  // The driver hands a function's source to the page: an extension's page runs no other script than its own.
  findViolations = runInThisContext(source) as typeof findViolations;
  lab = await openPopupLab();
});
afterAll(() => lab.close());

async function violationsOf(surface: Surface): Promise<readonly string[]> {
  return surface.evaluate(findViolations);
}

/** How far the document reaches beyond the window, in CSS pixels. */
async function overflowOf(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const looks: readonly (readonly [name: string, look: Parameters<Tab['emulate']>[0]])[] = [
  ['light', { dark: false }],
  ['dark', { dark: true }],
  ['a window of 320 pixels', { width: 320, height: 480 }],
];

describe('axe finds nothing', () => {
  test.each(looks)('in the popup: %s', async (_name, look) => {
    const { tab, site } = lab;
    await tab.go(site.at('shop.test', '/folder/'));
    await tab.seeCard();
    const popup = await lab.openBeside(tab);
    await popup.emulate(look);
    await see(popup, 'Recent pages');
    expect(await violationsOf(popup)).toEqual([]);
    expect(await overflowOf(popup)).toBe(0);
    await popup.close();
  });

  test.each(looks)('on the screen that explains: %s', async (_name, look) => {
    await lab.tab.go(lab.site.at('shop.test', '/hostile'));
    const screen = await openExplained(lab);
    await screen.emulate(look);
    expect(await violationsOf(screen)).toEqual([]);
    expect(await overflowOf(screen)).toBe(0);
    expect(await screen.evaluate(() => document.querySelectorAll('main img, main script').length)).toBe(0);
    await screen.close();
  });
});

test('a refusal that is not kept any more is said kindly', async () => {
  const screen = await lab.browser.extension.open('src/screens/explain/index.html#gone');
  await see(screen, 'This refusal isn’t kept any more');
  expect(await violationsOf(screen)).toEqual([]);
  await screen.close();
});
