import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../driver/browser.ts';
import { browserName } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import { realPolicy } from '../policy/real-policy.ts';
import type { RealPolicy } from '../policy/real-policy.ts';
import { openExplained, openPopupLab, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

const policy = {
  keptDays: 7,
  keptEntries: 0,
  mutedSites: ['muted.test'],
  supportContact: 'IT Service Desk, extension 4711',
  supportAddress: 'mailto:it@corp.test',
  unwatchedSites: ['Intranet.test', '*.corp.test'],
  switchedOff: ['find-out', 'clear-cookies', 'archived-copy', 'private-window'],
};

let real: RealPolicy;
let lab: PopupLab;
let options: Tab;
beforeAll(async () => {
  real = await realPolicy();
  await real.set(policy);
  lab = await openPopupLab({ environment: real.environment });
  expect(lab.browser.extension.id).toBe(real.id);
  options = await lab.browser.extension.open('src/screens/options/index.html');
  // Chromium tells a new extension of its policy a moment after it was installed.
  await see(options, 'Your organisation has set this.');
});
afterAll(async () => {
  try {
    await lab.close();
  } finally {
    await real.remove();
  }
});

const evaluate = (expression: string): Promise<unknown> => lab.browser.extension.evaluate(expression);
const stored = async (): Promise<string> => JSON.stringify(await evaluate('browser.storage.local.get()'));

async function go(host: string, path: string): Promise<void> {
  await lab.tab.activate();
  await lab.tab.go(lab.site.at(host, path));
}

/** All that the extension keeps of refusals, in memory and on the disk, as one text. */
async function kept(): Promise<string> {
  const entries = `new Promise((told) => {
    indexedDB.open('why403').onsuccess = ({ target: { result: db } }) => {
      db.transaction('entries').objectStore('entries').getAll().onsuccess = ({ target }) => {
        db.close();
        told(target.result);
      };
    };
  })`;
  const session = await evaluate('browser.storage.session.get()');
  // Beside the policy itself.
  const { policy: _, ...local } = (await evaluate('browser.storage.local.get()')) as Record<string, unknown>;
  return JSON.stringify([await evaluate(entries), session, local]);
}

/** Asks the background for a step as a surface does that shows an older view. */
async function askFor(message: object): Promise<void> {
  // Tabs as the browser tells them.
  const tabs = (await evaluate('browser.tabs.query({})')) as readonly {
    readonly id: number;
    readonly url: string;
  }[];
  const tabId = tabs.find(({ url }) => url.includes('/door'))?.id;
  const whole = JSON.stringify({ ...message, tabId });
  expect(await evaluate(`browser.runtime.sendMessage(${whole})`)).toMatchObject({ ok: true });
}

test('is told on the options screen, with what of it can’t be used', async () => {
  const text = await options.text();
  expect(text).toContain('IT Service Desk, extension 4711');
  expect(text).toContain('intranet.test');
  expect(text).toContain('muted.test');
  expect(text).toContain('In “unwatchedSites”, “*.corp.test” is not written as it should be');
  // Chromium leaves out what its schema does not admit, and says so in chrome://policy.
  expect(text.includes('Its value for “keptEntries” can’t be used')).toBe(browserName === 'firefox');
  const days = await options.evaluate(() => {
    const select = document.querySelector('select');
    return [select?.disabled, select?.selectedOptions[0]?.text];
  });
  expect(days).toEqual([true, '7 days']);
});

test('leaves no trace of a site that is never watched', async () => {
  await go('wiki.intranet.test', '/works');
  await go('wiki.intranet.test', '/folder/');
  await go('wiki.intranet.test', '/plain');
  const badge = await lab.browser.extension.icon(lab.tab);
  expect(badge.badge).toBe('');
  expect(await lab.tab.card()).toBeNull();
  await go('shop.test', '/folder/');
  await lab.tab.seeCard();
  await until('the refusal to be written down', async () => (await kept()).includes('shop.test'));
  expect(await kept()).not.toContain('intranet.test');
});

test('takes remedies away, from whoever asks for them too', async () => {
  const cookies = async (): Promise<number> =>
    (await lab.browser.cookies()).filter(({ domain }) => domain.endsWith('shop.test')).length;
  await go('shop.test', '/cookies');
  await go('shop.test', '/door');
  const card = await lab.tab.seeCard();
  expect(card.buttons.join()).not.toMatch(/Find out|Clear|private|archive/i);
  const popup = await lab.openBeside(lab.tab);
  expect(await popup.text()).not.toMatch(/Find out why|Clear cookies|Cookies and site data/);
  await popup.close();

  for (const remedy of ['find-out', 'clear-cookies', 'private-window', 'archived-copy']) {
    await askFor({ type: 'page/act', remedy });
  }
  await askFor({ type: 'page/clear', kept: [] });
  expect(await cookies()).toBe(2);
  expect(await kept()).not.toMatch(/"probing":\{/);
  expect((await lab.browser.tabs()).length).toBe(2);
});

test('names whom to ask in the card and on the screen that explains', async () => {
  await go('portal.test', '/network');
  const card = await lab.tab.seeCard();
  expect(card.text).toContain('In your organisation, ask IT Service Desk, extension 4711.');
  expect(card.disclosures.map(({ text }) => text).join()).toContain('IT Service Desk, extension 4711');
  const screen = await openExplained(lab);
  expect(await screen.text()).toContain('Ask your organisation’s support');
  const links = await screen.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href));
  expect(links.filter((href) => href.startsWith('mailto:it@corp.test?subject='))).toHaveLength(1);
  expect(links.join()).not.toMatch(/archive|site-data/);
  await screen.close();
});

test('shows no card where the organisation wants none, and offers no change of that', async () => {
  await go('muted.test', '/folder/');
  const popup = await lab.openBeside(lab.tab);
  expect(await popup.text()).not.toContain('Show cards on this site again');
  await popup.close();
  expect(await lab.tab.card()).toBeNull();
  await go('shop.test', '/folder/');
  expect((await lab.tab.seeCard()).buttons).not.toContain('Not on this site');
});

test('is not changed by a file', async () => {
  await options.activate();
  await options.evaluate(() => {
    const settings = { keptDays: 365, mutedSites: ['mine.test'], watched: 'all' };
    const text = JSON.stringify({ format: 'why403-settings', version: 1, settings });
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], 'options.json', { type: 'application/json' }));
    const input = document.querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('There is no place for a file.');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await see(options, 'The options of the file hold now, but for what your organisation has set.');
  expect(await stored()).toContain('"watched":"all"');
  expect(await stored()).not.toMatch(/"keptDays":365|mine\.test/);
});

// Firefox 153 reads what is managed once, at its start: storage.managed.onChanged never comes.
if (browserName === 'chromium')
  test('holds at once when it changes, and no more when it is gone', async () => {
    await go('shop.test', '/folder/');
    expect((await lab.tab.seeCard()).language).toBe('en');
    await real.set({ language: 'de' });
    // Chromium waits until the file has been left alone for five seconds.
    const within = 30_000;
    await until('German', async () => (await options.text()).includes('Das hat Ihre Organisation'), within);
    await until('a German card', async () => (await lab.tab.card())?.language === 'de');
    await real.remove();
    await until('English', async () => (await options.text()).includes('What Why403 watches'), within);
    expect(await options.text()).not.toContain('Your organisation');
    await until('a remedy again', async () => (await lab.tab.card())?.buttons.includes('Find out why'));
  });
