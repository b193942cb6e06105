import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as viteBuild } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import { lowestVersions } from './manifest.ts';
import type { BrowserName } from './manifest.ts';
import { readManifest } from './read-manifest.ts';
import { root } from './steps.ts';

/** What both manifests start the background with. */
export const loader = 'service-worker-loader.js';
/** What it reads when something was refused or pressed. */
const later = 'later.js';

/** The one address of a script that our policy of trusted types lets anybody use (https://w3c.github.io/trusted-types/). Firefox 147 knows none. */
const address = `self.laterAt=self.trustedTypes?trustedTypes.createPolicy("later",{createScriptURL:()=>"/${later}"}).createScriptURL(""):"/${later}"`;

/** Where the injected script is, as `executeScript` takes it. The plugin that would know has built it already. */
const cardFile = 'src/overlay/injected.js';
const cardPath: Plugin = {
  name: 'card-path',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/injected.ts?script&iife') ? '\0card' : null),
  load: (id) => (id === '\0card' ? `export default '${cardFile}';` : null),
};

/**
 * Builds the background anew, from its sources: as one file the plugin's would share code with the popup and the screens, and hold what only
 * those need. It becomes classic scripts, which Chromium 156 starts some ten milliseconds sooner than modules (docs/performance.md). Most of
 * its starts are for a page that nobody refused; what those need is less than half of it, and is all that is read then.
 * @param shorten minifies a module, and keeps the names of its imports and exports.
 */
export async function buildBackground(
  browser: BrowserName,
  shorten: (text: string) => Promise<string>,
): Promise<void> {
  const folder = join(root, 'dist', browser);
  const [main, rest] = await bundle();
  const linked = link(await shorten(main), await shorten(rest), reading[browser]);
  await writeFile(join(folder, loader), `'use strict';${linked.main}`);
  await writeFile(join(folder, later), `'use strict';${linked.rest}`);
}

/**
 * How the second script is read: in Chromium's worker, and in the page that is Firefox's background. A worker that is installed may import
 * what it imported when it was being installed, and nothing else (https://w3c.github.io/ServiceWorker/#importscripts).
 */
const reading: Readonly<Record<BrowserName, Reading>> = {
  chromium: {
    ahead: `${address};addEventListener("install",()=>importScripts(self.laterAt));`,
    now: 'importScripts(self.laterAt)',
  },
  firefox: {
    ahead: `${address};`,
    now: `await new Promise((done,fail)=>{const one=document.createElement("script");one.onload=done;one.onerror=()=>fail(Error("${later} could not be read"));one.src=self.laterAt;document.documentElement.append(one)})`,
  },
};

/** The two modules: what a start of the background runs, and what that imports when it is needed. */
async function bundle(): Promise<readonly [main: string, rest: string]> {
  const output = { entryFileNames: loader, chunkFileNames: later };
  const built = await viteBuild({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [cardPath],
    build: {
      write: false,
      target: lowestVersions(readManifest(root)),
      // As a library, it imports without the helper that loads style sheets ahead.
      lib: { entry: join(root, 'src/background/main.ts'), formats: ['es'] },
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { output, preserveEntrySignatures: 'allow-extension' },
    },
  });
  const chunks = (Array.isArray(built) ? built : [built as Rolldown.RolldownOutput]).flatMap(
    (one) => one.output,
  );
  const codeOf = (name: string): string => {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    if (chunk?.type !== 'chunk') throw new Error(`The background's build made no ${name}`);
    return chunk.code;
  };
  if (chunks.length !== 2) throw new Error(`The background's build made ${chunks.length} files instead of 2`);
  return [codeOf(loader), codeOf(later)];
}

interface Reading {
  /** Stands before all else. */
  readonly ahead: string;
  /** Reads the second script, where it was not read yet. */
  readonly now: string;
}

interface Linked {
  readonly main: string;
  readonly rest: string;
}

/**
 * Makes classic scripts of the two modules. What stands at the top of the first, the second sees, as all scripts of one global scope do: it
 * is called with what it imported. Those are values, not live bindings: `src` exports none that changes (src/forbidden.test.ts).
 * @throws when a module does not look as expected.
 */
export function link(main: string, rest: string, { ahead, now }: Reading): Linked {
  const shared = named(main, /export\{([^{}]*)\};?$/);
  const imported = named(rest, /^import\{([^{}]*)\}from"\.\/service-worker-loader\.js";/);
  const given = named(rest, /export\{([^{}]*)\};?$/);
  const call = `import("./${later}")`;
  if (main.split(call).length !== 2) throw new Error(`The background does not import ${later} once`);
  const passed = imported.pairs.map(([name]) => {
    const found = shared.pairs.find(([, as]) => as === name);
    if (found === undefined) throw new Error(`${later} imports ${name}, which ${loader} does not export`);
    return found[0];
  });
  const names = imported.pairs.map(([, as]) => as).join();
  const body = rest.slice(imported.text.length, -given.text.length);
  const members = given.pairs.map(([name, as]) => `${as}:${name}`).join();
  const read = `(async()=>{self.later||${now};return self.later})()`;
  return {
    main: ahead + main.slice(0, -shared.text.length).replace(call, () => read),
    rest: `((${names})=>{${body}self.later={${members}}})(${passed.join()});`,
  };
}

interface Named {
  readonly text: string;
  /** Of `a as b`: a and b. */
  readonly pairs: readonly (readonly [name: string, as: string])[];
}

function named(code: string, statement: RegExp): Named {
  const [text, list] = statement.exec(code) ?? [];
  if (text === undefined || list === undefined) throw new Error(`The background's build has no ${statement}`);
  const pairs = list.split(',').map((one) => {
    const [name = '', as = name] = one.trim().split(' as ');
    return [name, as] as const;
  });
  return { text, pairs };
}
