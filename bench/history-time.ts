import type { Session } from '../e2e/driver/chromium/cdp.ts';
import { evaluate } from '../e2e/driver/chromium/surface.ts';
import { until } from '../e2e/driver/until.ts';
import type { Bed } from './bed.ts';
import type { Compared } from './compared.ts';
import { inPairs } from './pairs.ts';
import { quantile } from './statistics.ts';

const screen = 'src/screens/history/index.html';
const typed = 'section-7';
const scrolledForMs = 4_000;

/** Times between frames, in milliseconds. */
interface Frames {
  readonly longest: number;
  readonly median: number;
  /** Frames that took longer than 50 ms. */
  readonly slow: number;
  readonly all: number;
}

export interface HistoryTimes {
  readonly compared: readonly Compared[];
  /** From the start of the navigation until every entry has been read. */
  readonly read: readonly number[];
  /** From each letter to the frame after it. */
  readonly letters: readonly number[];
  /** While scrolling through all of it, and through nothing of the same height. */
  readonly scrolled: Frames;
  readonly control: Frames;
}

/** The history screen with whatever the profile holds. `baseline`: a page with nothing in it. */
export async function timeHistory(
  { pairs, entries }: { readonly pairs: number; readonly entries: number },
  baseline: Bed,
  ours: Bed,
): Promise<HistoryTimes> {
  const read: number[] = [];
  const opened = await inPairs(pairs, [
    async () => {
      await baseline.go(`${baseline.origin}popup.html`);
      return Number(await until('the first paint', () => evaluate(baseline.tab, firstPaint)));
    },
    async () => {
      await ours.go(`${ours.origin}${screen}`);
      const rows = Number(await until('the first rows', () => evaluate(ours.tab, rowsPainted)));
      read.push(Number(await until('all is read', () => evaluate(ours.tab, allRead(entries)), 60_000)));
      return rows;
    },
  ]);
  const letters = await type(ours.tab, entries);
  const scrolled = await scroll(ours.tab);
  await baseline.go(`${baseline.origin}popup.html`);
  await evaluate(baseline.tab, `document.body.style.height = '4000000px'`);
  const control = await scroll(baseline.tab);
  const compared = [{ what: 'history: to its first rows', mustBe: { ms: 150 }, ...opened }];
  return { compared, read, letters, scrolled, control };
}

const firstPaint = `performance.getEntriesByName('first-paint')[0]?.startTime ?? null`;
const rowsPainted = `globalThis.rowsAt === undefined ? null : globalThis.rowsAt - performance.timeOrigin`;
const allRead = (entries: number): string => `(() => {
  const told = document.querySelector('.shown')?.textContent ?? '';
  const count = Number(told.replaceAll(/\\D/g, ''));
  return count === ${entries} && document.querySelector('.virtual') !== null ? performance.now() : null;
})()`;

/** Types letter by letter as a person does, and times each until the frame after it. */
async function type(tab: Session, entries: number): Promise<readonly number[]> {
  await evaluate(tab, watchLetters);
  for (const letter of typed) {
    await tab.send('Input.insertText', { text: letter });
    await evaluate(tab, `new Promise((resolve) => setTimeout(resolve, 120))`);
  }
  await until('what was found', () =>
    evaluate(tab, `document.querySelector('.virtual')?.textContent.includes('${typed}')`),
  );
  const letters = await evaluate(tab, 'globalThis.letters');
  await evaluate(tab, clearSearch);
  await until('all of it again', () => evaluate(tab, allRead(entries)));
  // Written by the watch below.
  return letters as readonly number[];
}

const watchLetters = `(() => {
  globalThis.letters = [];
  const field = document.querySelector('input[type=search]');
  field.addEventListener('input', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.letters.push(performance.now() - timeStamp);
      port2.postMessage(null);
    });
  }, { capture: true });
  field.focus();
})()`;
const clearSearch = `(() => {
  const field = document.querySelector('input[type=search]');
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
})()`;

async function scroll(tab: Session): Promise<Frames> {
  // Made by the expression: numbers.
  const frames = (await evaluate(tab, scrolling)) as readonly number[];
  return {
    longest: Math.max(...frames),
    median: quantile(frames, 0.5),
    slow: frames.filter((one) => one > 50).length,
    all: frames.length,
  };
}

/** Down through the whole page at an even speed, a step a frame. */
const scrolling = `new Promise((resolve) => {
  const frames = [];
  const height = document.documentElement.scrollHeight - innerHeight;
  const begin = performance.now();
  let before = begin;
  const step = () => {
    const now = performance.now();
    frames.push(now - before);
    before = now;
    if (now - begin > ${scrolledForMs}) return resolve(frames.slice(1));
    scrollTo(0, (height * (now - begin)) / ${scrolledForMs});
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;
