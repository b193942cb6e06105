import { grantsUnasked } from '../access/site-access.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExplained, openPopupLab, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

let lab: PopupLab;
beforeAll(async () => {
  lab = await openPopupLab({
    preferences: {
      ...grantsUnasked,
      // A proxy for what no test asks for: 1 is "manual".
      'network.proxy.type': 1,
      'network.proxy.http': 'proxy.invalid',
      'network.proxy.http_port': 3128,
      'network.proxy.no_proxies_on': '.test,127.0.0.1',
    },
  });
});
afterAll(() => lab.close());

test('a search in the popup tells how the site sees the visitor, there and in the explain screen alone', async () => {
  const { tab, site } = lab;
  await tab.go(site.at('shop.test', '/carried/page'));
  await tab.seeCard();
  const popup = await lab.openBeside(tab);
  await popup.click({ name: 'Find out why' });
  const text = await see(popup, 'How the site sees you');
  // The rest of the sentence is the computer's own time zone.
  expect(text).toContain('The site sees you in Netherlands');
  expect(text).toContain('You reach it through WARP');
  await see(popup, 'The whole site refuses you.');
  await popup.close();
  const card = await tab.seeCard();
  expect(card.text).toContain('The whole site refuses you.');
  expect(card.text).not.toMatch(/Netherlands|WARP|How the site sees you/);
  const screen = await openExplained(lab);
  const explained = await see(screen, 'The site sees you in Netherlands');
  expect(explained).toContain('Your computer’s clock agrees with the site’s.');
  expect(explained).toContain('mailto:security@site.test');
  await screen.close();
});

test('the proxy settings are read where the browser lets them be asked for, once, and the permission is given back', async () => {
  const { browser, tab, site } = lab;
  await tab.go(site.at('shop.test', '/folder/'));
  const screen = await openExplained(lab);
  const text = await see(screen, 'How the site sees you');
  expect(text.includes('Look for a proxy in this browser')).toBe(browser.name === 'firefox');
  if (browser.name === 'firefox') {
    await screen.click({ name: 'Look for a proxy in this browser' });
    await see(screen, 'This browser sends its requests through a proxy: proxy.invalid:3128.');
    const has = await browser.extension.evaluate(`browser.permissions.contains({ permissions: ['proxy'] })`);
    expect(has).toBe(false);
  }
  await screen.close();
});
