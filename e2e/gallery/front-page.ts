import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exhibit, Group } from './exhibit.ts';

const ui = join(import.meta.dirname, '../../src/ui');
const tokens = ['card-tokens.css', 'tokens.css']
  .map((file) => readFileSync(join(ui, file), 'utf8'))
  .join('\n');

const look = `
body { margin: 0 auto; padding: 48px 24px; max-width: 1080px; background: var(--bg); color: var(--ink);
  font: 14px/20px system-ui, sans-serif; }
h1 { margin: 0 0 8px; font-size: 30px; line-height: 36px; }
h2 { margin: 40px 0 12px; font-size: 16px; line-height: 24px; }
p { margin: 0; max-width: 44rem; color: var(--ink-2); }
.more { margin-top: 8px; } .more a { color: var(--ink); }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 8px; margin: 0; padding: 0; list-style: none; }
li a { display: grid; grid-template-columns: auto 1fr; gap: 0 12px; align-content: start; height: 100%; box-sizing: border-box; padding: 12px;
  border: 1px solid var(--line); border-radius: 6px; background: var(--surface); color: inherit; text-decoration: none; }
li a:hover { border-color: var(--edge); }
li a:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
b { font-variant-numeric: tabular-nums; font-weight: 650; color: var(--none); }
[data-refused] b { color: var(--rule); }
strong { font-weight: 550; }
span { grid-column: 2; color: var(--ink-2); font-size: 13px; line-height: 18px; }`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (words: string): string => words.replaceAll(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);

function link({ path, query = '', status, title, note }: Exhibit): string {
  const refused = status >= 400 ? ' data-refused' : '';
  return `<li><a href="${escape(path + query)}"${refused}><b>${status}</b><strong>${escape(title)}</strong><span>${escape(note ?? '')}</span></a></li>`;
}

/** A link for every exhibit, by group, in the product's own colours. */
export function frontPage(groups: readonly Group[]): string {
  const sections = groups.map(({ title, exhibits }) => {
    const links = exhibits.filter(({ note }) => note !== null).map(link);
    return `<section><h2>${escape(title)}</h2><ul>${links.join('')}</ul></section>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Gallery of refusals</title><style>${tokens}${look}</style></head><body>
<h1>Gallery of refusals</h1>
<p>Every link is refused in its own way, but for the good pages, where nothing may happen. With Why403 in this browser, each refused page explains itself; where no card can stand, the toolbar icon and its popup do.</p>
<p class="more"><a href="/components/">All components in all states</a></p>
${sections.join('\n')}</body></html>`;
}
