import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Card, Tab } from '../driver/browser.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { until } from '../driver/until.ts';
import { startAskedSite } from '../probes/asked-site.ts';
import type { Asked, AskedSite } from '../probes/asked-site.ts';

let browser: Browser;
let site: AskedSite;

beforeAll(async () => {
  site = await startAskedSite();
  browser = await launchProduct({ privateWindows: true });
});
afterAll(async () => {
  await browser.close();
  site.close();
});

const button = { name: 'Find out why' };

/** Waits for a card that offers to find out, which it does once it knows the site. */
async function seeOffer(tab: Tab): Promise<Card> {
  return until('the button', async () => {
    const card = await tab.card();
    return card?.buttons.includes('Find out why') === true ? card : null;
  });
}

async function seeHeading(tab: Tab, heading: string | RegExp): Promise<Card> {
  let shown: string | null | undefined = null;
  return until(
    `a card that says ${String(heading)}`,
    async () => {
      const card = await tab.card();
      shown = card?.heading;
      return shown?.search(heading) === 0 ? card : null;
    },
    20_000,
  ).catch((error: unknown) => {
    throw new Error(`It says: ${String(shown)}`, { cause: error });
  });
}

/** What was asked since the page was refused. */
const probesOf = (host: string, before: number): readonly Asked[] => site.asked(host).slice(before);
const inShort = (asked: readonly Asked[]): readonly string[] =>
  asked.map(({ method, host, path }) => `${method} ${host}${path}`);

/** The law for whatever was asked. */
function expectHarmless(asked: readonly Asked[], host: string): void {
  expect(asked.length).toBeLessThanOrEqual(8);
  expect(new Set(asked.map(({ method }) => method))).toEqual(new Set(['GET']));
  expect(asked.filter((one) => one.host !== host && one.host !== `www.${host}`)).toEqual([]);
  expect(asked.filter(({ isAlone }) => !isAlone)).toEqual([]);
  expect(asked.filter(({ referer }) => referer !== null)).toEqual([]);
  const gaps = asked.slice(1).map(({ at }, place) => at - (asked[place]?.at ?? 0));
  expect(gaps.filter((gap) => gap < 240)).toEqual([]);
}

describe('finding out why', () => {
  it('asks nobody anything before the click', async () => {
    const tab = browser.first;
    await tab.go(site.at('quiet.test', '/area/inner/page'));
    await seeOffer(tab);
    const popup = await browser.extension.openPopup();
    await popup.close();
    expect(inShort(site.asked('quiet.test'))).toEqual(['GET quiet.test/area/inner/page']);
  });

  it('proves that cookies are in the way, and clears them in one click', async () => {
    const tab = browser.first;
    await tab.go(site.at('stale.test', '/set'));
    await tab.go(site.at('stale.test', '/stale'));
    await seeOffer(tab);
    await tab.clickCard(button);
    const card = await seeHeading(tab, "It opens without this site's cookies: clearing them will fix it.");
    expect(card.buttons).not.toContain('Find out why');
    const probes = probesOf('stale.test', 2);
    expectHarmless(probes, 'stale.test');
    expect(probes.map(({ path, cookie }) => [path, cookie])).toEqual([
      ['/stale', 'stale=1'],
      ['/stale', null],
    ]);
    await tab.clickCard({ name: 'Clear cookies' });
    await until('the page', async () => (await tab.text()).includes('This page is open'));
  });

  it('proves that it was temporary, and opens it again', async () => {
    const tab = browser.first;
    await tab.go(site.at('once.test', '/once'));
    await seeOffer(tab);
    await tab.clickCard(button);
    await seeHeading(tab, 'It was temporary');
    expect(inShort(probesOf('once.test', 1))).toEqual(['GET once.test/once']);
    await tab.clickCard({ name: 'Open again' });
    await until('the page', async () => (await tab.text()).includes('This page is open'));
  });

  it('says that the site asks to sign in where it leads there without cookies', async () => {
    const tab = browser.first;
    await tab.go(site.at('editors.test', '/set'));
    await tab.go(site.at('editors.test', '/editors'));
    await seeOffer(tab);
    await tab.clickCard(button);
    await seeHeading(tab, 'Without cookies, the site asks you to sign in.');
    const probes = probesOf('editors.test', 2);
    expectHarmless(probes, 'editors.test');
    expect(probes.map(({ path }) => path)).not.toContain('/accounts/login?next=/editors');
  });

  it('shows what it tries as it goes, and says that only a part is closed', async () => {
    const tab = browser.first;
    await tab.go(site.at('part.test', '/area/inner/page'));
    await seeOffer(tab);
    await tab.clickCard(button);
    const trying = await seeHeading(tab, /^Trying .+… \d of \d$/);
    expect(trying.buttons).toContain('Cancel');
    const card = await seeHeading(tab, 'Only this part of the site is closed.');
    expect(card.buttons).toContain('Front page');
    const probes = probesOf('part.test', 1);
    expectHarmless(probes, 'part.test');
    expect(inShort(probes)).toEqual([
      'GET part.test/area/inner/page',
      'GET www.part.test/area/inner/page',
      'GET part.test/area/inner/',
      'GET part.test/',
      'GET part.test/.well-known/security.txt',
    ]);
    await tab.clickCard({ name: 'Front page' });
    await until('the front page', async () => (await tab.text()).includes('This page is open'));
  });

  it('says that the whole site refuses', async () => {
    const tab = browser.first;
    await tab.go(site.at('shut.test', '/a/b'));
    await seeOffer(tab);
    await tab.clickCard(button);
    const { text } = await seeHeading(tab, 'The whole site refuses you.');
    expect(text).toContain('proves little');
    expectHarmless(probesOf('shut.test', 1), 'shut.test');
  });

  it.each([
    ['the server wants fewer requests', '/limited', 'the site wants fewer requests'],
    ['the server begins to check', '/checked', 'the site began to check'],
  ])('stops at once when %s', async (_reason, path, words) => {
    const tab = browser.first;
    const host = `${path.slice(1)}.test`;
    await tab.go(site.at(host, path));
    await seeOffer(tab);
    await tab.clickCard(button);
    await until('the reason', async () => (await tab.card())?.text.includes(words));
    expect(inShort(probesOf(host, 1))).toEqual([`GET ${host}${path}`]);
  });

  it('stops at once when it is cancelled, and can be started again', async () => {
    const tab = browser.first;
    await tab.go(site.at('hanging.test', '/hanging'));
    await seeOffer(tab);
    await tab.clickCard(button);
    await until('the question that is never answered', () => probesOf('hanging.test', 1).length === 1);
    await tab.clickCard({ name: 'Cancel' });
    const card = await seeOffer(tab);
    expect(card.text).toContain('You stopped the search.');
    await tab.clickCard(button);
    await until('a second search', () => probesOf('hanging.test', 1).length === 2);
    await tab.clickCard({ name: 'Cancel' });
    await seeOffer(tab);
    expect(inShort(probesOf('hanging.test', 1))).toEqual([
      'GET hanging.test/hanging',
      'GET hanging.test/hanging',
    ]);
  });

  it('says that the browser interrupted it, and can be started again', async () => {
    const tab = browser.first;
    await tab.go(site.at('stopped.test', '/hanging'));
    await seeOffer(tab);
    await tab.clickCard(button);
    await until('the question that is never answered', () => probesOf('stopped.test', 1).length === 1);
    await browser.extension.stop();
    // Whatever wakes the background: here somebody looks at another page.
    const other = await browser.newTab(site.at('waker.test', '/shut'));
    await seeOffer(other);
    await other.close();
    const card = await seeOffer(tab);
    expect(card.text).toContain('The browser interrupted the search');
    await tab.go(site.at('stopped.test', '/'));
  });

  it('leaves HTTP authentication out where it leaves cookies out', async () => {
    const tab = await browser.newTab(site.at('basic.test', '/nothing'));
    await tab.answerLogin({ user: 'visitor', password: 'open' });
    await tab.start(site.at('basic.test', '/staff/'));
    await until('the page behind the log-in', async () => (await tab.text()).includes('This page is open'));
    const before = site.asked('basic.test').length;
    await tab.go(site.at('basic.test', '/staff/closed'));
    await seeOffer(tab);
    await tab.clickCard(button);
    await seeHeading(tab, 'Only this part of the site is closed.');
    const [refused, again, bare] = probesOf('basic.test', before);
    expect(refused?.authorization).toMatch(/^Basic /);
    expect(again?.cookie).toBe('seen=1');
    // Firefox 153 keeps the log-ins of its tabs from the background's requests.
    expect(again?.authorization).toBe(browser.name === 'chromium' ? refused?.authorization : null);
    expect([bare?.path, bare?.cookie, bare?.authorization]).toEqual(['/staff/closed', null, null]);
    // A folder that wants a password is asked once: no log-in prompt came up for a probe.
    expect(probesOf('basic.test', before).filter(({ path }) => path === '/staff/')).toHaveLength(1);
    await tab.close();
  });

  it('asks without the ordinary cookies in a private window, and says so', async () => {
    await browser.first.go(site.at('apart.test', '/set'));
    const tab = await browser.newPrivateWindow(site.at('apart.test', '/area/inner/page'));
    const offer = await seeOffer(tab);
    expect(offer.text).toContain('without cookies: those of this private window');
    const before = site.asked('apart.test').length;
    await tab.clickCard(button);
    await seeHeading(tab, 'Only this part of the site is closed.');
    const probes = probesOf('apart.test', before);
    expectHarmless(probes, 'apart.test');
    expect(probes.filter(({ cookie }) => cookie !== null)).toEqual([]);
    await tab.close();
  });
});

describe('it is not offered', () => {
  it.each([
    ['for an address that signs out', '/logout'],
    ['where the law decides', '/law'],
  ])('%s', async (_reason, path) => {
    const tab = browser.first;
    const host = `never${path.slice(1)}.test`;
    await tab.go(site.at(host, path));
    const card = await until('the finished card', async () => {
      const shown = await tab.card();
      return shown?.text.includes(path === '/law' ? 'legal' : 'nginx') === true ? shown : null;
    });
    expect(card.buttons).not.toContain('Find out why');
    expect(site.asked(host)).toHaveLength(1);
  });

  it('after a form was sent', async () => {
    const tab = browser.first;
    await tab.go(site.at('form.test', '/form'));
    await tab.click({ name: 'Send' });
    const card = await until('the finished card', async () => {
      const shown = await tab.card();
      return shown?.text.includes('nginx') === true ? shown : null;
    });
    expect(card.buttons).not.toContain('Find out why');
    expect(inShort(site.asked('form.test'))).toEqual(['GET form.test/form', 'POST form.test/form']);
  });
});
