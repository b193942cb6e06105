import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../driver/browser.ts';
import { browserName } from '../driver/launch.ts';
import { launchProduct } from '../driver/launch-product.ts';
import type { Listening } from '../driver/listen.ts';
import { until } from '../driver/until.ts';
import { createChance, oneOf } from './chance.ts';
import { answers, manners, openHurriedPages } from './hurried-pages.ts';
import { pageFacts } from './page-facts.ts';
import type { PageFacts } from './page-facts.ts';

/** Visits of each game; `WHY403_VISITS=500` for the long one. */
const visits = Number(process.env['WHY403_VISITS'] ?? 40);
const chance = createChance(Number(process.env['WHY403_SEED'] ?? 7));

/** A page that is on its way is given up for the next one within so many milliseconds. */
const mostPatience = 160;
const mostGivenUp = 4;
/** Firefox gives up a question to a page that is just being left after 30 seconds. */
const mostMs = 40_000;

let pages: Listening;

beforeAll(async () => {
  pages = await openHurriedPages();
});

afterAll(() => pages.close());

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
async function wrongIn(tab: Tab, host: string): Promise<string | null> {
  const facts = (): Promise<PageFacts | null> => pageFacts(tab).catch(() => null);
  const isThere = (now: PageFacts | null): boolean => now?.isLoaded === true && now.host === host;
  const page = await until(
    `the page of ${host}`,
    () => facts().then((now) => (isThere(now) ? now : null)),
    mostMs,
  );
  if (page.status < 400) {
    const isClean = (await tab.card()) === null && page.added === 0;
    return isClean ? null : `something in the good page ${host}`;
  }
  const isOwn = async (): Promise<boolean> => {
    const text = (await tab.card())?.text ?? '';
    return text.includes(host) && text.includes(String(page.status));
  };
  return until(`the card of ${host}`, isOwn, mostMs).then(
    () => null,
    () => `no card of its own in ${host}`,
  );
}

/** Older Firefoxes have no documents' ids. */
const games = [
  [`gives the last page that a hurried visitor goes to what belongs to it, ${visits} times`, false],
  ...(browserName === 'firefox'
    ? ([[`… also where documents have no ids, ${visits} times`, true]] as const)
    : []),
] as const;

it.each(games)(
  '%s',
  async (_, withoutIds) => {
    const browser = await launchProduct({ withoutIds });
    const tab = await browser.newTab();
    const wrong: string[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      const way = (await hurry(tab)).map((one) => new URL(one).hostname);
      const what = await wrongIn(tab, way.at(-1) ?? '');
      if (what !== null) wrong.push(`${what} (${way.join(', ')})`);
    }
    expect(wrong).toEqual([]);
    await browser.close();
  },
  600_000,
);
