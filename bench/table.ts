import type { ArmName, Cost } from './arm.ts';
import { mean, median, pairedRatio } from './statistics.ts';
import type { Ratio } from './statistics.ts';

/** What was measured of one page: for each arm one cost a round, in the order of the rounds. */
export interface Measured {
  readonly resources: number;
  readonly costs: Readonly<Record<ArmName, readonly Cost[]>>;
}

/** What the machine was, and how much was measured. */
export interface Conditions {
  readonly browser: string;
  readonly machine: string;
  readonly rounds: number;
  readonly loads: number;
}

/** @throws without any cost. */
export function meanCost(costs: readonly Cost[]): Cost {
  const of = (kind: keyof Cost): number => mean(costs.map((cost) => cost[kind]));
  return { load: of('load'), mainThread: of('mainThread'), cpu: of('cpu') };
}

const kinds = ['load', 'mainThread', 'cpu'] as const;

/** The rows, and against which baseline each stands. */
const rows: readonly (readonly [arm: ArmName, baseline: ArmName, words: string])[] = [
  ['none', 'none', 'no extension'],
  ['none, again', 'none', 'no extension, again (the control)'],
  ['permission only', 'none', 'the permission and no listener'],
  ['Why403', 'none', 'Why403'],
  ['Why403', 'permission only', 'Why403, over the permission alone'],
];

/** The tables of `docs/performance.md`, one a page. */
export function tablesOf(measured: readonly Measured[], conditions: Conditions): string {
  const { browser, machine, rounds, loads } = conditions;
  const how = `${browser}, ${machine}. ${rounds} rounds of ${loads} loads an arm and page, one load of each in turn. Milliseconds are medians of the rounds' means; a ratio is the median of the rounds' own ratios, with the middle half of them.`;
  return [how, ...measured.map(tableOf)].join('\n\n');
}

function tableOf({ resources, costs }: Measured): string {
  const title = `### A good page with ${resources} ${resources === 1 ? 'resource' : 'resources'}`;
  const head = ['', 'load event', 'ratio', 'main thread', 'ratio', 'all processes’ CPU', 'ratio'];
  const body = rows.map(([arm, baseline, words]) => [
    words,
    ...kinds.flatMap((kind) => {
      const values = costs[arm].map((cost) => cost[kind]);
      const ratio =
        arm === baseline
          ? '1'
          : ratioText(
              pairedRatio(
                values,
                costs[baseline].map((cost) => cost[kind]),
              ),
            );
      return [`${median(values).toFixed(median(values) < 100 ? 1 : 0)} ms`, ratio];
    }),
  ]);
  const lines = [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...body];
  return [title, '', ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

function ratioText({ median: middle, low, high }: Ratio): string {
  return `${middle.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

const starts = {
  pages: '<!-- made by npm run bench -->',
  diagnosis: '<!-- made by npm run bench: diagnosis -->',
} as const;
const end = '<!-- end -->';

/** A page with the tables of one part in their place. @throws when the page has no such place. */
export function withTables(page: string, tables: string, part: keyof typeof starts): string {
  const start = starts[part];
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < from) throw new Error('docs/performance.md has no place for the tables');
  return `${page.slice(0, from + start.length)}\n\n${tables}\n\n${page.slice(to)}`;
}
