import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../driver/browser.ts';
import { until } from '../driver/until.ts';
import { openPopupLab, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

/** What becomes of the product when the browser can't keep anything: cards go on, it is said once, and it mends itself. */

let lab: PopupLab;
beforeAll(async () => {
  lab = await openPopupLab({ smallDisk: true });
});
afterAll(() => lab.close());

const said = 'The history can’t be written right now.';

/** Another context begins to change the database, and takes its time. */
const hold = `new Promise((resolve) => {
  window.held = true;
  const request = indexedDB.open('why403', 99);
  request.onerror = () => undefined;
  request.onupgradeneeded = () => {
    const { transaction } = request;
    const goOn = () => {
      if (window.held) transaction.objectStore('entries').count().onsuccess = goOn;
      else transaction.abort();
    };
    goOn();
    resolve(true);
  };
})`;

async function evaluate(expression: string): Promise<unknown> {
  return lab.browser.extension.evaluate(expression);
}

async function unwritten(): Promise<string> {
  return JSON.stringify(await evaluate(`browser.storage.session.get('unwritten')`));
}

/** Refuses pages until the disk takes no more; Chromium 156 looks at its quota anew every few seconds only. */
async function refuseUntilUnwritten(host: string): Promise<void> {
  let number = 0;
  await until(
    'the disk takes no more',
    async () => {
      number += 1;
      await lab.tab.go(lab.site.at(host, `/${host}/${number}`));
      expect((await lab.tab.seeCard()).text).toContain(host);
      await until(
        'it is written, or waits',
        async () =>
          (await writtenUrls()).includes(`${host}/${number}"`) || (await unwritten()).includes(host),
      );
      return (await unwritten()).includes(host);
    },
    45_000,
  );
}

/** The addresses in the history on the disk. */
async function writtenUrls(): Promise<string> {
  return JSON.stringify(
    await evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('why403');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('entries').objectStore('entries').getAll();
        reading.onsuccess = () => resolve(reading.result.map(({ url }) => url));
        opening.result.close();
      };
    })`),
  );
}

/** How often both surfaces say it; each must, once. */
async function saidBy(surface: Tab): Promise<number> {
  return (await see(surface, said)).split(said).length - 1;
}

describe('the product goes on, says so once, and mends itself', () => {
  test('when another context holds the database', async () => {
    const { tab, site } = lab;
    await tab.go(site.at('before.test', '/'));
    await tab.seeCard();
    await evaluate(hold);
    await tab.go(site.at('held.test', '/one'));
    expect((await tab.seeCard()).text).toContain('held.test');
    await until('it waits', async () => (await unwritten()).includes('held.test'));
    const popup = await lab.openBeside(tab);
    expect(await saidBy(popup)).toBe(1);
    expect(await popup.text()).toContain('held.test');
    const screen = await lab.browser.extension.open('src/screens/history/index.html');
    expect(await saidBy(screen)).toBe(1);

    await evaluate('void (window.held = false)');
    await until('it is written', async () => !(await unwritten()).includes('held.test'));
    await see(screen, 'held.test');
    await see(screen, 'before.test');
    for (const surface of [popup, screen]) {
      await until('it is no more said', async () => !(await surface.text()).includes(said));
      await surface.close();
    }
  });

  test('when the disk is full', async () => {
    await lab.browser.extension.fillDisk(true);
    await refuseUntilUnwritten('full.test');
    const popup = await lab.openBeside(lab.tab);
    expect(await saidBy(popup)).toBe(1);
    await lab.browser.extension.fillDisk(false);
    await until('it is written', async () => !(await unwritten()).includes('full.test'));
    await until('it is no more said', async () => !(await popup.text()).includes(said));
    await popup.close();
  });

  test('when the session holds no more: what only tells more makes room', async () => {
    const { tab, site } = lab;
    // As fifty responses with very long headers would.
    await evaluate(`(async () => {
      for (let size = 1 << 22, part = 0; size > 64; part += 1) {
        const kept = { headers: [['server', 'x'.repeat(size)]], excerpt: null, referrer: null };
        const isTaken = await browser.storage.session.set({ ['kept:' + part]: kept }).then(() => true, () => false);
        if (!isTaken) size /= 2;
      }
    })()`);
    await tab.go(site.at('crowded.test', '/door-of-a-long-name/'));
    expect((await tab.seeCard()).text).toContain('crowded.test');
    await until('the tab is known', async () =>
      JSON.stringify(await evaluate('browser.storage.session.get()')).includes('crowded.test'),
    );
    const popup = await lab.openBeside(tab);
    await see(popup, 'crowded.test');
    await popup.close();
  });

  test('when the disk gave nonsense back: the browser begins anew, and it is said', async () => {
    const { tab, site, browser } = lab;
    await tab.go(site.at('lost.test', '/'));
    await tab.seeCard();
    await until('it is written', async () => (await writtenUrls()).includes('lost.test'));
    await browser.extension.damageDatabases();
    await tab.go(site.at('damaged.test', '/after'));
    expect((await tab.seeCard()).text).toContain('damaged.test');
    await until('it is written', async () => (await writtenUrls()).includes('damaged.test'));
    const renewed = 'The history was damaged and could not be opened any more.';
    const popup = await lab.openBeside(tab);
    expect((await see(popup, renewed)).split(renewed).length - 1).toBe(1);
    expect(await popup.text()).toContain('damaged.test');
    await popup.close();
  });
});
