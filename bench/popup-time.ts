import { join } from 'node:path';
import type { Session } from '../e2e/driver/chromium/cdp.ts';
import { evaluate } from '../e2e/driver/chromium/surface.ts';
import { until } from '../e2e/driver/until.ts';
import { root } from '../scripts/steps.ts';
import type { Bed } from './bed.ts';
import type { Compared } from './compared.ts';
import { watchedCopy } from './filled-product.ts';
import { inPairs } from './pairs.ts';

const ourPopup = 'src/popup/index.html';
const emptyPopup = 'popup.html';

/** What is measured of our pages: a copy that notes when their rows are there. */
export function watchedProduct(): Promise<string> {
  return watchedCopy(join(root, 'dist/chromium'), [ourPopup, 'src/screens/history/index.html']);
}

interface Opened {
  /** From the click, as far as an extension can make one, to the beginning of the popup's document: what the browser does by itself. */
  readonly born: number;
  /** From the click to the popup's first paint. */
  readonly painted: number;
  /** To the frame with the first rows of the list; not a number: it has none. */
  readonly rows: number;
}

/** From the click to the popup's first paint, and to its first rows, beside a popup with nothing in it. */
export async function timePopups(pairs: number, baseline: Bed, ours: Bed): Promise<readonly Compared[]> {
  const [baseClicker, ourClicker] = [await baseline.open('manifest.json'), await ours.open('manifest.json')];
  const opened = await inPairs(pairs, [
    () => openPopup(baseline, baseClicker, emptyPopup),
    () => openPopup(ours, ourClicker, ourPopup),
  ]);
  await baseline.closePage(baseClicker);
  await ours.closePage(ourClicker);
  const basePaints = opened.baseline.map(({ painted }) => painted);
  const sinceBirth = (which: 'painted' | 'rows', all: readonly Opened[]): readonly number[] =>
    all.map((one) => one[which] - one.born);
  const emptySinceBirth = sinceBirth('painted', opened.baseline);
  return [
    {
      what: 'popup: from the click to its first paint',
      mustBe: { overMs: 40 },
      baseline: basePaints,
      ours: opened.ours.map(({ painted }) => painted),
    },
    {
      what: 'popup: from the click to its first rows',
      mustBe: { ms: 150 },
      baseline: basePaints,
      ours: opened.ours.map(({ rows }) => rows),
    },
    {
      what: 'popup: from its document’s start to its first paint',
      mustBe: { ms: 100 },
      baseline: emptySinceBirth,
      ours: sinceBirth('painted', opened.ours),
    },
    {
      what: 'popup: from its document’s start to its first rows',
      mustBe: { ms: 150 },
      baseline: emptySinceBirth,
      ours: sinceBirth('rows', opened.ours),
    },
  ];
}

async function openPopup(bed: Bed, clicker: Session, path: string): Promise<Opened> {
  await bed.settle();
  const clicked = Number(
    await evaluate(
      clicker,
      `(() => { const at = performance.timeOrigin + performance.now(); chrome.action.openPopup(); return at; })()`,
    ),
  );
  // Whoever asks while it opens would hold it up.
  await bed.settle();
  const popup = await bed.pageAt(path);
  const painted = await until('the first paint', () => evaluate(popup, firstPaint));
  const rows =
    path === ourPopup
      ? await until('the first rows', () => evaluate(popup, 'globalThis.rowsAt ?? null'))
      : Number.NaN;
  const born = await evaluate(popup, 'performance.timeOrigin');
  await bed.closePage(popup);
  return {
    born: Number(born) - clicked,
    painted: Number(painted) - clicked,
    rows: Number(rows) - clicked,
  };
}

const firstPaint = `(() => {
  const [first] = performance.getEntriesByName('first-paint');
  return first === undefined ? null : performance.timeOrigin + first.startTime;
})()`;
