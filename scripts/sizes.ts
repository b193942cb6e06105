import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './steps.ts';

interface Budget {
  readonly what: string;
  /** Where it begins; what it imports counts too. */
  readonly entry: string;
  /** Kilobytes (1,000 bytes) after gzip. Raising one is a decision with a reason: docs/decisions. */
  readonly most: number;
}

const budgets: readonly Budget[] = [
  { what: 'card', entry: 'src/overlay/injected.js', most: 12 },
  { what: 'background, each start', entry: 'service-worker-loader.js', most: 23 },
  { what: 'background, after a refusal', entry: 'later.js', most: 32 },
  { what: 'signatures', entry: 'knowledge.json', most: 71 },
  { what: 'words of addresses', entry: 'once.json', most: 3 },
  { what: 'popup', entry: 'src/popup/index.html', most: 25 },
  { what: 'explain screen', entry: 'src/screens/explain/index.html', most: 60 },
  { what: 'history screen', entry: 'src/screens/history/index.html', most: 60 },
  { what: 'options screen', entry: 'src/screens/options/index.html', most: 60 },
  { what: 'welcome screen', entry: 'src/screens/welcome/index.html', most: 60 },
  { what: 'site data screen', entry: 'src/screens/site-data/index.html', most: 60 },
];

export interface Weighed {
  readonly what: string;
  /** Bytes after gzip. */
  readonly size: number;
  readonly most: number;
}

/** What is shipped, as it was built last, and what each part may weigh. */
export function weighAll(): Promise<readonly Weighed[]> {
  const folder = join(root, 'dist/chromium');
  return Promise.all(
    budgets.map(async ({ what, entry, most }) => ({ what, size: await weigh(folder, entry), most })),
  );
}

/** Checks what is shipped against what it may weigh. @throws naming whatever is too heavy. */
export async function checkSizes(): Promise<void> {
  const lines = (await weighAll()).map(({ what, size, most }) => ({
    text: `${what}: ${(size / 1_000).toFixed(1)} of ${most} kB`,
    isOver: size > most * 1_000,
  }));
  for (const { text } of lines) console.log(`  ${text}`);
  const over = lines.filter(({ isOver }) => isOver);
  if (over.length > 0) throw new Error(`Too heavy: ${over.map(({ text }) => text).join(', ')}`);
}

/** The scripts that are loaded with an entry, each compressed as a store's package is. */
async function weigh(folder: string, entry: string): Promise<number> {
  const seen = new Set<string>();
  const visit = async (file: string): Promise<number> => {
    if (seen.has(file)) return 0;
    seen.add(file);
    const text = await readFile(join(folder, file));
    const own = file.endsWith('.html') ? 0 : gzipSync(text, { level: 9 }).length;
    const parts = await Promise.all(importsIn(text.toString(), file).map(visit));
    return parts.reduce((all, part) => all + part, own);
  };
  return visit(entry);
}

function importsIn(text: string, file: string): readonly string[] {
  if (file.endsWith('.json')) return [];
  const base = `file:///${file}`;
  const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*|\b(?:src|href)=)["'`]([^"'`]+\.js)["'`]/g);
  return [...found].map(([, path = '']) => new URL(path, base).pathname.slice(1));
}
