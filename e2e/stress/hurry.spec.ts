import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, Tab } from '../driver/browser.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { until } from '../driver/until.ts';
import { createChance, oneOf } from './chance.ts';
import { answers, manners, openHurriedPages } from './hurried-pages.ts';
import type { HurriedPages } from './hurried-pages.ts';
import { pageFacts } from './page-facts.ts';

/** Visits in all; `WHY403_VISITS=500` for the long game. */
const visits = Number(process.env['WHY403_VISITS'] ?? 60);
const chance = createChance(Number(process.env['WHY403_SEED'] ?? 7));

/** A page that is on its way is given up for the next one within so many milliseconds. */
const mostPatience = 160;
const mostGivenUp = 4;

let browser: Browser;
let pages: HurriedPages;

beforeAll(async () => {
  pages = await openHurriedPages();
  browser = await launchProduct();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await pages.close();
});

let made = 0;

/** An address of its own, on one of three sites. */
function newAddress(): string {
  made += 1;
  const host = `${oneOf(answers, chance)}${oneOf(manners, chance)}-${made}.hurry-${chance(3)}.test`;
  return `http://${host}:${pages.port}/`;
}

/** Goes to several pages, each before the one before it has come, then to one that may come; tells where. */
async function hurry(tab: Tab): Promise<readonly string[]> {
  const way: string[] = [];
  for (let left = chance(mostGivenUp + 1); left > 0; left -= 1) {
    const address = (chance(4) === 0 ? way.at(-1) : undefined) ?? newAddress();
    way.push(address);
    await tab.start(address);
    await pause(chance(mostPatience));
  }
  const last = (chance(8) === 0 ? way.at(-1) : undefined) ?? newAddress();
  await tab.go(last);
  return [...way, last];
}

/** The page that came has a card that tells of it, or nothing of ours. `null`: as it must be. */
async function wrongIn(tab: Tab): Promise<string | null> {
  await until('the page has loaded', async () => {
    const facts = await pageFacts(tab).catch(() => null);
    return facts?.isLoaded === true;
  });
  const { status, host, added } = await pageFacts(tab);
  if (status < 400) {
    const isClean = (await tab.card()) === null && added === 0;
    return isClean ? null : `something in the good page ${host}`;
  }
  return until(`the card of ${host}`, async () => {
    const text = (await tab.card())?.text ?? '';
    return text.includes(host) && text.includes(String(status));
  }).then(
    () => null,
    () => `no card of its own in ${host}`,
  );
}

it(`gives the last page that a hurried visitor goes to what belongs to it, ${visits} times`, async () => {
  const tab = await browser.newTab();
  const wrong: string[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const way = await hurry(tab);
    const what = await wrongIn(tab);
    if (what !== null) wrong.push(`${what} (${way.map((one) => new URL(one).hostname).join(', ')})`);
  }
  expect(wrong).toEqual([]);
}, 600_000);
