import { runInThisContext } from 'node:vm';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stateAddress } from '../components/component-pages.ts';
import type { Look as StateLook } from '../components/component-pages.ts';
import { enlargeText, expectedStops, findFaults, focusNow } from '../components/faults.ts';
import { states, surfaces } from '../components/states.ts';
import type { SurfaceName } from '../components/states.ts';
import type { Browser, Look } from '../driver/browser.ts';
import { browserName, launch } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import { startGallery } from '../gallery/gallery.ts';
import type { Gallery } from '../gallery/gallery.ts';

/** Every view in every state: axe, small windows, large text, the keyboard. The product's components in plain pages: no extension. */

let gallery: Gallery;
let browser: Browser;
beforeAll(async () => {
  gallery = await startGallery();
  browser = await launch({ extension: null });
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

// The driver hands a function's source to the page.
const loadAxe = runInThisContext(`(() => { ${axe.source}; })`) as () => void;
const violations = runInThisContext(`(async () => {
  const { violations, passes } = await window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  if (!passes.some(({ id }) => id === 'color-contrast')) return ['axe saw no text'];
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));
})`) as () => Promise<readonly string[]>;

async function pressTab(): Promise<number | null> {
  await browser.first.press('Tab');
  return (await browser.first.evaluate(focusNow))?.stop ?? null;
}

async function open(surface: SurfaceName, state: string, look: StateLook = {}): Promise<void> {
  const { first: tab } = browser;
  await tab.go(gallery.url.slice(0, -1) + stateAddress(surface, state, look));
  await until(`${surface} ${state}`, () =>
    tab.evaluate(() => document.documentElement.dataset['shown'] !== undefined),
  );
}

/** The popup's own window is never narrower than itself; in a tab it takes what there is. */
const narrow = { open: '', tab: '' } as const;
const wide = { width: 1000, height: 760, reducedMotion: true } as const;
const colours: readonly Look[] = [
  wide,
  // The colours are the same in both browsers, and Firefox's driver can't ask for more contrast.
  ...(browserName === 'chromium'
    ? [
        { ...wide, dark: true },
        { ...wide, moreContrast: true },
        { ...wide, dark: true, moreContrast: true },
      ]
    : []),
  { width: 320, height: 256, reducedMotion: true, dark: true },
];
/** Roles that are nothing without a name. */
const controls = ['button', 'link', 'checkbox', 'radio', 'combobox', 'textbox', 'searchbox', 'region'];
const all = surfaces.flatMap((surface) => states[surface].map((state) => [surface, state] as const));

describe.each(all)('%s: %s', (surface, state) => {
  test('axe finds nothing, light, dark, with more contrast and at 400 % zoom', async () => {
    const { first: tab } = browser;
    await tab.emulate(wide);
    await open(surface, state, narrow);
    await tab.evaluate(loadAxe);
    for (const look of colours) {
      await tab.emulate(look);
      expect([look, ...(await tab.evaluate(violations))]).toEqual([look]);
      expect([look, ...(await tab.evaluate(findFaults))]).toEqual([look]);
    }
    const nodes = await tab.accessibility();
    expect(nodes.filter(({ role, name }) => controls.includes(role) && name === '')).toEqual([]);
  });

  test('nothing is cut in a narrow window, with large text, in German, from right to left', async () => {
    const { first: tab } = browser;
    await tab.emulate({ width: 320, height: 640, reducedMotion: true });
    for (const look of [{ lang: 'de' }, { dir: 'rtl' }] as const) {
      await open(surface, state, { ...narrow, ...look });
      expect([look, ...(await tab.evaluate(findFaults))]).toEqual([look]);
    }
    await tab.emulate({ width: 640, height: 640, reducedMotion: true });
    await tab.evaluate(enlargeText);
    expect(await tab.evaluate(findFaults)).toEqual([]);
  });

  test('the Tab key reaches everything in order, shows where it is, and is not held', async () => {
    const { first: tab } = browser;
    await tab.emulate(wide);
    await open(surface, state, narrow);
    const stops = await tab.evaluate(expectedStops);
    const reached: number[] = [];
    // Something that scrolls can be a stop of its own.
    for (let presses = 0; reached.length < stops.length && presses < 2 * stops.length + 5; presses += 1) {
      await tab.press('Tab');
      const now = await tab.evaluate(focusNow);
      if (now === null) continue;
      expect([stops[now.stop], now.fault]).toEqual([stops[now.stop], null]);
      // A date has a stop for each of its numbers.
      if (now.stop !== reached.at(-1)) reached.push(now.stop);
    }
    expect(reached.map((stop) => stops[stop])).toEqual(stops);
    // Where there is one control only, and no browser around the page, the focus comes round to it again.
    if (stops.length > 1)
      await until('the focus to go on', async () => (await pressTab()) !== stops.length - 1);
  });
});
