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
  ['permission only', 'permission only', 'the permission and no listener'],
  ['permission only, again', 'permission only', 'the same, again (the control)'],
  ['Why403', 'permission only', '**Why403**'],
  ['none', 'permission only', 'no extension'],
];

/** The tables of `docs/performance.md`, one a page. */
export function tablesOf(measured: readonly Measured[], conditions: Conditions): string {
  const { browser, machine, loads } = conditions;
  const how = `${browser}, ${machine}. Rounds of ${loads} loads an arm and page, one load of each in turn. Milliseconds are medians of the rounds' means; a ratio, to the permission alone, is the median of the rounds' own ratios, with the middle half of them.`;
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
  const rounds = `${costs.Why403.length} ${costs.Why403.length === 1 ? 'round' : 'rounds'}.`;
  return [title, '', rounds, '', ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

function ratioText({ median: middle, low, high }: Ratio): string {
  return `${middle.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

/** Each has its tables in a place of its own in the page. */
export type Part = 'sizes' | 'diagnosis' | 'events' | 'start' | 'card' | 'history' | 'memory' | 'pages';
const end = '<!-- end -->';

/** A page with the tables of one part in their place. @throws when the page has no such place. */
export function withTables(page: string, tables: string, part: Part): string {
  const start = `<!-- made by npm run bench: ${part} -->`;
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < from) throw new Error('docs/performance.md has no place for the tables');
  return `${page.slice(0, from + start.length)}\n\n${tables}\n\n${page.slice(to)}`;
}
