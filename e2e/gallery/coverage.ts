import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import type { BrowserName } from '../driver/browser.ts';

const file = join(import.meta.dirname, '../../docs/coverage.md');
const rowPattern = /^\| (?<situation>[^|]+?) +\| (?<chromium>[^|]*?) +\| (?<firefox>[^|]*?) +\|$/u;

type Gets = Readonly<Record<BrowserName, string>>;

/** What `docs/coverage.md` says that a visitor gets, by situation, in its order. */
function readRows(text: string): Map<string, Gets> {
  const rows = new Map<string, Gets>();
  for (const line of text.split('\n')) {
    const { situation, chromium = '', firefox = '' } = rowPattern.exec(line)?.groups ?? {};
    if (situation !== undefined && !/^(?:Situation|-+)$/u.test(situation))
      rows.set(situation, { chromium, firefox });
  }
  return rows;
}

function write(text: string, rows: ReadonlyMap<string, Gets>): void {
  const table = [
    ['Situation', 'Chromium', 'Firefox'],
    ['---', '---', '---'],
  ];
  for (const [situation, { chromium, firefox }] of rows) table.push([situation, chromium, firefox]);
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const lines = table.map((cells) => {
    const padded = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, cell === '---' ? '-' : ' '));
    return `| ${padded.join(' | ')} |`;
  });
  const first = text.indexOf('\n| ') + 1;
  const rest = text.slice(first).replace(/^(?:\|.*\n)+/u, '');
  writeFileSync(file, `${text.slice(0, first)}${lines.join('\n')}\n${rest}`);
}

/** Compares what was seen with the committed page; `WHY403_UPDATE=1` writes it there instead. */
export function recordCoverage(browser: BrowserName, situation: string, gets: string): void {
  const text = readFileSync(file, 'utf8');
  const rows = readRows(text);
  const row = rows.get(situation) ?? { chromium: '', firefox: '' };
  if (row[browser] === gets) return;
  if (env['WHY403_UPDATE'] !== '1') {
    throw new Error(
      `docs/coverage.md says that "${situation}" gets "${row[browser]}" in ${browser}; seen was "${gets}". WHY403_UPDATE=1 writes what is seen.`,
    );
  }
  rows.set(situation, { ...row, [browser]: gets });
  write(text, rows);
}
