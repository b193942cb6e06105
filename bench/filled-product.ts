import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { evaluate } from '../e2e/driver/chromium/surface.ts';
import { root } from '../scripts/steps.ts';
import type { Bed } from './bed.ts';

/** A name of the package's own for what watches its pages. */
const watchFile = 'watch-page.js';

/** Runs in a page of the extension before anything of it: notes when its first rows have been painted. */
function watchPage(): void {
  const note = (name: string): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = (): void => {
        Reflect.set(globalThis, name, performance.timeOrigin + performance.now());
      };
      port2.postMessage(null);
    });
  };
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[data-row], [data-line]')) return;
    watch.disconnect();
    note('rowsAt');
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** A copy of a package, each of whose pages is watched. The folder is the caller's to remove. */
export async function watchedCopy(folder: string, pages: readonly string[]): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'why403-watched-'));
  await cp(folder, copy, { recursive: true });
  await writeFile(
    join(copy, watchFile),
    `{ const __name = (value) => value; (${watchPage.toString()})(); }\n`,
  );
  for (const page of pages) {
    const html = await readFile(join(copy, page), 'utf8');
    const watched = html.replace('</title>', `</title><script src="/${watchFile}"></script>`);
    if (watched === html) throw new Error(`${page} has no title to put the watch behind`);
    await writeFile(join(copy, page), watched);
  }
  return copy;
}

/** Fills the history of the extension in this browser, through the product's own storage. */
export async function fillHistory(bed: Bed, entries: number): Promise<void> {
  const page = await bed.open('manifest.json');
  await evaluate(page, await fillingCode());
  const added = await evaluate(page, `fillHistory(${entries})`);
  if (added !== entries) throw new Error(`${String(added)} of ${entries} entries were added`);
  await bed.closePage(page);
}

async function fillingCode(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'fill-history.ts'), formats: ['iife'], name: 'filling' },
    },
  });
  for (const one of Array.isArray(built) ? built : [built]) if ('output' in one) return one.output[0].code;
  throw new Error('The filling was not built');
}
