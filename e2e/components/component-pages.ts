import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { Reply } from '../gallery/exhibit.ts';
import { html, text } from '../gallery/reply.ts';
import { builtShow } from './build-show.ts';
import { indexPage } from './index-page.ts';
import { surfaces } from './states.ts';
import type { SurfaceName } from './states.ts';

const root = join(import.meta.dirname, '../..');

/** Where all components can be looked at. */
export const componentsPath = '/components/';

/** How a state is looked at; what is left out is as in the browser. */
export interface Look {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly appearance?: 'light' | 'dark';
  /** As pictures need it: nothing moves, and the clock stands. */
  readonly still?: '';
  /** Whatever can be folded is open. */
  readonly open?: '';
  /** The popup in a tab of its own, where it takes the window's width. */
  readonly tab?: '';
}

/** The address of one state. */
export function stateAddress(surface: SurfaceName, state: string, look: Look = {}): string {
  const query = new URLSearchParams({ surface, state, ...look });
  return `${componentsPath}src/${folders[surface]}/index.html?${query.toString()}`;
}

const folders: Readonly<Record<SurfaceName, string>> = {
  card: 'card',
  popup: 'popup',
  explain: 'screens/explain',
  history: 'screens/history',
  options: 'screens/options',
  'site-data': 'screens/site-data',
  welcome: 'screens/welcome',
  parts: 'parts',
};

/** Answers what is asked for below {@link componentsPath}: the index, a state, or what a state needs. */
export async function componentPage({ pathname, searchParams }: URL): Promise<Reply> {
  const path = pathname.slice(componentsPath.length);
  if (path === '') return html(200, indexPage(searchParams, stateAddress));
  if (path === 'show.js') return file('text/javascript', await builtShow());
  if (/^src\/[\w/-]+\/index\.html$/u.test(path)) return statePage(path);
  if (/^src\/[\w/-]+\.css$/u.test(path)) return file('text/css', await read(path));
  if (/^_locales\/\w+\/messages\.json$/u.test(path))
    return file('application/json', await read(`public/${path}`));
  return text(404, 'There is no such component.\n');
}

function file(type: string, body: string): Reply {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body };
}

async function read(path: string): Promise<string> {
  return readFile(join(root, normalize(path)), 'utf8');
}

/** The product's own document, with another script. The card and the small parts have none of their own. */
async function statePage(path: string): Promise<Reply> {
  const surface = surfaces.find((one) => path === `src/${folders[one]}/index.html`);
  if (surface === undefined) return text(404, 'There is no such surface.\n');
  const script = '<script type="module" src="/components/show.js"></script>';
  if (surface === 'card') return html(200, documentOf('<main><h1>A page</h1></main>', cardPage + script));
  if (surface === 'parts') return html(200, documentOf('<main class="page"></main>', partStyles + script));
  return html(200, (await read(path)).replace(/<script type="module"[^>]*><\/script>/u, script));
}

/** Somebody else's page: black on white whatever the visitor likes. */
const cardPage = '<style>body{background:#fff;color:#222;font:16px sans-serif}</style>';

const partStyles = ['tokens', 'card', 'page', 'refusal-list', 'screen']
  .map((name) => `<link rel="stylesheet" href="../ui/${name}.css">`)
  .concat(
    '<style>.row{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.page h1{font-size:1em}</style>',
  )
  .join('');

function documentOf(body: string, head: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Component</title>${head}</head><body>${body}</body></html>`;
}
