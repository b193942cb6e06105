import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Browser, Card, Tab } from '../driver/browser.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { until } from '../driver/until.ts';
import { startSteppingSite } from '../steps/stepping-site.ts';
import type { SteppingSite } from '../steps/stepping-site.ts';

let browser: Browser;
let site: SteppingSite;
let tab: Tab;
beforeAll(async () => {
  site = await startSteppingSite();
  browser = await launchProduct();
  tab = browser.first;
});
afterAll(async () => {
  await browser.close();
  site.close();
});

/** Waits for a card or pill that says this. */
async function seeWords(words: string | RegExp): Promise<Card> {
  let shown: Card | null = null;
  return until(`a card that says ${String(words)}`, async () => {
    shown = await tab.card();
    return shown !== null && shown.text.search(words) >= 0 ? shown : null;
  }).catch((error: unknown) => {
    throw new Error(`It says: ${shown?.text ?? 'nothing'}`, { cause: error });
  });
}

/** Waits for a card with this button, and presses it. */
async function press(name: string): Promise<void> {
  let shown: Card | null = null;
  await until(`the button ${name}`, async () => {
    shown = await tab.card();
    return shown?.buttons.includes(name);
  }).catch((error: unknown) => {
    throw new Error(`It shows: ${shown?.text ?? 'nothing'}`, { cause: error });
  });
  await tab.clickCard({ name });
}

async function seeAddress(url: string): Promise<void> {
  let shown = '';
  await until(`the address ${url}`, async () => (shown = await tab.url()) === url).catch((error: unknown) => {
    throw new Error(`It is at ${shown}`, { cause: error });
  });
}

const solved = 'The page opens now.';

describe('the button of a step', () => {
  it.each([
    ['the folder above', 'folder.test', '/press/2024/', 'Open /press/', '/press/'],
    ['the front page', 'front.test', '/closed', 'Front page', '/'],
    ['the sign-in page that the page links to', 'members.test', '/members', 'Sign in', '/enter/login'],
    ['the page that it marks as its sign-in', 'club.test', '/club', 'Sign in', '/door'],
    ['the sign-in page, for another account', 'admin.test', '/admin', 'Sign in', '/login'],
  ])('opens %s', async (_what, host, path, name, expected) => {
    await tab.go(site.at(host, path));
    await press(name);
    await seeAddress(site.at(host, expected));
    expect(await tab.card()).toBeNull();
  });

  it('opens the address without damage of copying, and says once that the page opens', async () => {
    await tab.go(site.at('letter.test', '/letter)'));
    await press('Open');
    await seeAddress(site.at('letter.test', '/letter'));
    await seeWords(solved);
  });

  it('opens the address that a search has proven', async () => {
    await tab.go(site.at('campaign.test', '/campaign?utm_source=mail'));
    await press('Find out why');
    await seeWords('This address works');
    await press('Open');
    await seeAddress(site.at('campaign.test', '/campaign'));
  });

  it('loads the page past the cache, and says once that it opens now', async () => {
    const page = site.at('again.test', '/second-time');
    await tab.go(page);
    await press('Load again');
    await seeWords(solved);
    const [first, second, ...more] = site.asked('again.test');
    expect(first?.headers['cache-control']).toBeUndefined();
    expect(second?.headers['cache-control']).toBe('no-cache');
    expect(more).toEqual([]);
    await tab.go(page);
    await until('a third load', () => site.asked('again.test').length === 3);
    expect(await tab.card()).toBeNull();
  });

  it('is not needed where the site names a time: the page loads when it is over', async () => {
    await tab.go(site.at('moment.test', '/in-a-moment'));
    const card = await tab.seeCard();
    expect(card.text).toContain('The page loads again by itself');
    await seeWords(solved);
    const [first, second] = site.asked('moment.test');
    expect(first?.headers['cache-control']).toBeUndefined();
    expect(second?.headers['cache-control']).toBe('no-cache');
  });

  it('loads a page again that wanted fewer requests, without naming a time', async () => {
    await tab.go(site.at('slow.test', '/slow-down'));
    await press('Load again');
    await seeWords(solved);
  });

  it('lets the browser ask for name and password again', async () => {
    await tab.go(site.at('staff.test', '/'));
    await tab.answerLogin('cancel');
    await tab.go(site.at('staff.test', '/staff'));
    await tab.seeCard();
    await tab.answerLogin({ user: 'visitor', password: 'open' });
    await press('Sign in');
    // Firefox answers no questions while its prompt is open.
    const signedIn = await until('name and password', () =>
      site.asked('staff.test').find(({ headers }) => headers.authorization !== undefined),
    );
    expect(signedIn.headers['cache-control']).toBe('no-cache');
    await seeWords(solved);
  });

  it('goes back to the form that was refused', async () => {
    const page = site.at('form.test', '/form');
    await tab.go(page);
    await tab.click({ selector: 'button' });
    await press('Go back');
    await until('the form', async () => (await tab.text()).includes('Form'));
    expect(site.asked('form.test').filter(({ method }) => method === 'POST')).toHaveLength(1);
    await tab.click({ selector: 'button' });
    const card = await seeWords('was refused again');
    expect(card.buttons).not.toContain('Go back');
  });

  it('opens the notice that the law wants to be linked', async () => {
    await tab.go(site.at('law.test', '/law'));
    await press('Open notice');
    await seeAddress(site.at('court.test', '/notice'));
  });

  it('opens a file again without naming the page that linked to it', async () => {
    await tab.go(site.at('photos.test', '/gallery'));
    await tab.click({ name: 'Photo' });
    await press('Open again');
    await seeWords(solved);
    const [first, second] = site.asked('photos.test').filter(({ path }) => path === '/photo.jpg');
    expect(first?.headers.referer).toBeDefined();
    expect(second?.headers.referer).toBeUndefined();
  });
});

test('what worked last time on a site comes first there, until it is forgotten', async () => {
  await tab.go(site.at('habit.test', '/second-time'));
  const before = await seeWords('Turn off a VPN or proxy');
  expect(before.text).not.toContain('This worked last time');
  await press('Load again');
  await seeWords(solved);
  await browser.extension.stop();
  await tab.go(site.at('www.habit.test', '/closed'));
  const { text } = await seeWords('This worked last time on this site.');
  expect(text.indexOf('Turn off a VPN or proxy')).toBeLessThan(text.indexOf('See which step works'));
  const forget = { type: 'page/forget', ids: 'all' };
  const forgotten = await browser.extension.evaluate(
    `browser.runtime.sendMessage(${JSON.stringify(forget)})`,
  );
  expect(forgotten).toMatchObject({ ok: true });
  await tab.go(site.at('www.habit.test', '/closed'));
  await until('a card that knows of nothing', async () => {
    const card = await tab.card();
    return (
      card?.text.includes('Turn off a VPN or proxy') === true && !card.text.includes('This worked last time')
    );
  });
});

test('the card stays away from a site where it is not wanted, until it is', async () => {
  const page = site.at('muted.test', '/closed');
  await tab.go(page);
  await press('Not on this site');
  await seeWords('Show on this site again');
  await tab.go(page);
  await until('the icon', async () => (await browser.extension.icon(tab)).badge === '403');
  expect(await tab.card()).toBeNull();
  const popup = await browser.extension.openPopup();
  await until('the way back', async () => (await popup.text()).includes('Show on this site again'));
  await popup.click({ name: 'Show on this site again' });
  await until('the offer to mute', async () => (await popup.text()).includes('Not on this site'));
  await popup.close();
  await tab.go(page);
  await tab.seeCard();
});

test('the popup opens a refused frame of another site in its own tab', async () => {
  await tab.go(site.at('mapped.test', '/with-map'));
  const popup = await browser.extension.openPopup();
  await until('its button', async () => (await popup.text()).includes('Open in a tab'));
  const before = await browser.tabs();
  await popup.click({ name: 'Open in a tab' });
  const opened = await browser.tabBeyond(before);
  await until('the frame by itself', async () => (await opened.url()) === site.at('map.test', '/map?key=1'));
  expect(await tab.url()).toBe(site.at('mapped.test', '/with-map'));
  await opened.seeCard();
  await opened.close();
});

test('the popup loads a page again whose requests were refused, past the cache', async () => {
  await tab.go(site.at('works.test', '/works'));
  const popup = await browser.extension.openPopup();
  await until('its button', async () => (await popup.text()).includes('Load again'));
  await popup.click({ name: 'Load again' });
  const loads = (): readonly (string | undefined)[] =>
    site
      .asked('works.test')
      .filter(({ path }) => path === '/works')
      .map(({ headers }) => headers['cache-control']);
  await until('the second load', () => loads().length === 2);
  expect(loads()).toEqual([undefined, 'no-cache']);
  await popup.close();
});
