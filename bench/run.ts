import { access, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { build } from '../scripts/build.ts';
import { root } from '../scripts/steps.ts';
import { diagnosisTables } from './diagnosis-table.ts';
import { timeDiagnoses, timeLoading } from './diagnosis.ts';
import { startPageServer } from './page-server.ts';
import type { PageServer } from './page-server.ts';
import { benchPages } from './pages.ts';
import { cardTable, eventsTable, historyTable, memoryTable, sizesTable, startTable } from './parts.ts';
import { withTables } from './table.ts';
import type { Part } from './table.ts';

/*
 * What everything costs: `npm run bench` measures all of it and writes docs/performance.md. Parts that are named (`-- --card --pages`) are
 * measured alone. `--quick` runs each once and writes nothing: it tells that the bench works, not what anything costs.
 */
const isQuick = process.argv.includes('--quick');
const plan = isQuick
  ? {
      pages: { rounds: 1, loads: 1, warmUps: 1, longestMs: 45_000 },
      ...{ pairs: 3, loadings: 1, starts: 2, cards: 2, popups: 2, screens: 1, entries: 2_000, refusals: 500 },
    }
  : {
      pages: { rounds: 9, loads: 4, warmUps: 3, longestMs: 330_000 },
      ...{
        pairs: 300,
        loadings: 21,
        starts: 25,
        cards: 25,
        popups: 20,
        screens: 7,
        entries: 100_000,
        refusals: 20_000,
      },
    };

const report = join(root, 'docs', 'performance.md');

/** In this order: what is exact first, what takes longest last. */
const parts: Readonly<Record<Part, (server: PageServer) => Promise<string>>> = {
  sizes: sizesTable,
  events: eventsTable,
  diagnosis: () => Promise.resolve(diagnosisTables(timeDiagnoses(plan.pairs), timeLoading(plan.loadings))),
  start: (server) => startTable(plan, server),
  card: (server) => cardTable(plan, server),
  history: () => historyTable(plan),
  memory: (server) => memoryTable(plan, server),
  pages: (server) => benchPages(plan.pages, server, machine()),
};
const names = Object.keys(parts) as Part[];

async function main(): Promise<void> {
  const asked = names.filter((name) => process.argv.includes(`--${name}`));
  if (!isQuick || !(await isBuilt())) await build('chromium');
  const server = await startPageServer();
  try {
    for (const name of asked.length > 0 ? asked : names) {
      console.log(`\n— ${name}\n`);
      const conditions =
        name === 'sizes' || name === 'events' || name === 'pages'
          ? ''
          : `Node ${process.versions.node}, ${machine()}. `;
      await tell(conditions + (await parts[name](server)), name);
    }
  } finally {
    await server.close();
  }
}

function isBuilt(): Promise<boolean> {
  return access(join(root, 'dist/chromium/manifest.json')).then(
    () => true,
    () => false,
  );
}

function machine(): string {
  const [load = 0] = loadavg();
  const memory = Math.round(totalmem() / 2 ** 30);
  const cores = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
  return `${cores}, ${memory} GB, load average before it ${load.toFixed(1)}`;
}

async function tell(tables: string, part: Part): Promise<void> {
  console.log(tables);
  if (isQuick) return;
  const options = { ...(await resolveConfig(report)), filepath: report };
  const page = withTables(await readFile(report, 'utf8'), tables, part);
  await writeFile(report, await format(page, options));
}

await main();
