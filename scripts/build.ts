import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minify } from 'terser';
import type { CompressOptions } from 'terser';
import { build as viteBuild } from 'vite';
import { buildBackground, loader } from './background-build.ts';
import { commitTime } from './commit-time.ts';
import { browsers } from './manifest.ts';
import type { BrowserName } from './manifest.ts';
import { writeSourceArchive } from './source-archive.ts';
import { root } from './steps.ts';
import { zip } from './zip.ts';
import type { Files } from './zip.ts';

/** Builds `dist/<browser>`, unpacked, and the store's zip beside it. */
export async function build(browser: BrowserName): Promise<void> {
  const folder = join(root, 'dist', browser);
  // A terminal that says otherwise would get components that carry the paths of their sources.
  process.env['NODE_ENV'] = 'production';
  await viteBuild({ root, mode: browser, logLevel: 'warn', configFile: join(root, 'vite.config.ts') });
  await gather(folder, await scriptOf(folder, 'src/popup/index.html'));
  await gather(folder, await scriptOf(folder, 'src/screens/history/index.html'));
  await finishManifest(folder);
  // The plugin's background, of which a better one is made; what only it imports is dead.
  await rm(join(folder, loader));
  await removeLeftovers(folder);
  await shorten(folder);
  await buildBackground(browser, (text) => minifiedTwice(text, plain));
  await writeFile(join(root, 'dist', `why403-${browser}.zip`), zip(await contents(folder), commitTime()));
}

/**
 * Popup and screens share code, in files of their own. Popup and history are opened far more often than the others: one file each, without what
 * only the others need of the shared code, is smaller and read at once.
 */
async function gather(folder: string, entry: string): Promise<void> {
  await viteBuild({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      // The first build has lowered it already.
      target: 'esnext',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: join(folder, entry), output: { entryFileNames: entry } },
    },
  });
}

/** The script that a page of ours begins with. @throws when it has none. */
async function scriptOf(folder: string, page: string): Promise<string> {
  const [, script] = /<script[^>]* src="\/([^"]+)"/.exec(await readFile(join(folder, page), 'utf8')) ?? [];
  if (script === undefined) throw new Error(`${page} has no script`);
  return script;
}

/**
 * The plugin lists the injected script for every web page. `executeScript` does not need that, and it would let any page find out
 * that Why403 is installed. And it needs a background of modules: ours is none any more.
 */
async function finishManifest(folder: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const { web_accessible_resources: _listed, ...manifest } = JSON.parse(
    await readFile(file, 'utf8'),
  ) as Built;
  const { type: _modules, ...background } = manifest.background;
  await writeFile(file, `${JSON.stringify({ ...manifest, background }, null, 2)}\n`);
}

/** What the plugin writes, as far as it is changed. */
interface Built {
  readonly background: Readonly<Record<string, unknown>>;
  readonly web_accessible_resources?: unknown;
  readonly [key: string]: unknown;
}

/** The inner build of the injected script leaves a copy that nothing refers to; the plugin's own list of files is for its server. */
async function removeLeftovers(folder: string): Promise<void> {
  const files = await filesIn(folder);
  const texts = await Promise.all(
    files.filter((one) => /\.(js|json|html)$/.test(one)).map((one) => readFile(one, 'utf8')),
  );
  const all = texts.join('\n');
  const isDead = (file: string): boolean => {
    const name = relative(folder, file).split(sep).join('/');
    return (
      name.startsWith('.vite/') || (name.startsWith('assets/') && !all.includes(name.slice('assets/'.length)))
    );
  };
  const dead = files.filter(isDead);
  await Promise.all(dead.map((file) => rm(file)));
  await rm(join(folder, '.vite'), { recursive: true, force: true });
  // What only a dead file asked for is dead as well.
  if (dead.length > 0) await removeLeftovers(folder);
}

/**
 * Once more, by a minifier that looks longer: the card 2 %, the background 4 % smaller. The card, where every byte counts, is shorter with its
 * functions and then its variables first; all else with its comparisons left as they were written.
 */
async function shorten(folder: string): Promise<void> {
  const scripts = (await filesIn(folder)).filter((file) => file.endsWith('.js'));
  for (const file of scripts) {
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      await (file.endsWith('injected.js') ? shortCard(text) : minifiedTwice(text, plain)),
    );
  }
}

const plain: CompressOptions = { lhs_constants: false };

async function shortCard(text: string): Promise<string> {
  const card = await minifiedTwice(await minified(text, { hoist_funs: true }), { hoist_vars: true });
  return `${allCalled}\n${card}`;
}

/**
 * Nearly every function of the card is called for its first drawing: Chromium 136 and newer then compiles them all with the script, instead of
 * reading each twice (https://v8.dev/blog/explicit-compile-hints). Its card comes some ten milliseconds sooner (docs/performance.md).
 */
const allCalled = '//# allFunctionsCalledOnLoad';

/** What it has written, it writes shorter still. */
async function minifiedTwice(text: string, more: CompressOptions): Promise<string> {
  return minified(await minified(text, more), more);
}

async function minified(text: string, more: CompressOptions): Promise<string> {
  const compress = { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false, ...more };
  return (await minify(text, { module: true, ecma: 2020, compress })).code ?? '';
}

async function contents(folder: string): Promise<Files> {
  const files = await filesIn(folder);
  const entries = await Promise.all(
    files.map(async (file) => [relative(folder, file).split(sep).join('/'), await readFile(file)] as const),
  );
  return Object.fromEntries(entries);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const browser of browsers) await build(browser);
  await writeSourceArchive();
}
