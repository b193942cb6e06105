import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../driver/until.ts';
import { openPopupLab, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

let lab: PopupLab;
beforeAll(async () => {
  lab = await openPopupLab();
});
afterAll(() => lab.close());

// Each test has a site of its own: advice that was taken is not given again for the same address.
async function jar(site: string): Promise<readonly string[]> {
  const all = await lab.browser.cookies();
  return all
    .filter(({ domain }) => domain.endsWith(site))
    .map(({ name }) => name)
    .toSorted();
}

describe('clearing cookies in the popup', () => {
  test('opens the page, says how many went, and puts them back on Undo', async () => {
    const { tab, site } = lab;
    await tab.go(site.at('one.test', '/cookies'));
    await tab.go(site.at('one.test', '/door'));
    await tab.seeCard();
    const popup = await lab.openBeside(tab);
    const offer = await see(popup, /Clear this site’s 2 cookies/);
    expect(offer).toContain('Signs you out of one.test');
    await popup.click({ name: 'Clear cookies' });
    await see(popup, /2 cookies/);
    await until('an empty jar', async () => (await jar('one.test')).length === 0);
    await until('the open door', async () => (await tab.text()).includes('Open'));
    await popup.click({ name: 'Undo' });
    await see(popup, 'Your 2 cookies are back.');
    expect(await jar('one.test')).toEqual(['more', 'stale']);
    await popup.close();
  });

  test('keeps Undo when the visitor has gone on to another page', async () => {
    const { tab, site } = lab;
    await tab.go(site.at('two.test', '/cookies'));
    await tab.go(site.at('two.test', '/door'));
    await tab.seeCard();
    const popup = await lab.openBeside(tab);
    await popup.click({ name: 'Clear cookies' });
    await until('the open door', async () => (await tab.text()).includes('Open'));
    await tab.go(site.at('two.test', '/good'));
    await see(popup, '2 cookies of two.test were removed.');
    await popup.click({ name: 'Undo' });
    await see(popup, 'Your 2 cookies are back.');
    expect(await jar('two.test')).toEqual(['more', 'stale']);
    await popup.close();
  });

  test('says which other hosts lose theirs, and can spare them', async () => {
    const { tab, site } = lab;
    await tab.go(site.at('mail.three.test', '/shared'));
    await tab.go(site.at('three.test', '/cookies'));
    await tab.go(site.at('three.test', '/door'));
    await tab.seeCard();
    const popup = await lab.openBeside(tab);
    await see(popup, 'mail.three.test');
    await popup.click({ name: 'Clear only these' });
    await until('what the page uses is gone', async () => (await jar('three.test')).join() === 'own');
    await popup.close();
  });
});
