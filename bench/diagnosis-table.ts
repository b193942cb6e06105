import { median, pairedRatio } from './statistics.ts';

/** Times of one thing and of its baseline, in milliseconds, pair by pair. */
export interface Timed {
  readonly what: string;
  readonly ours: readonly number[];
  readonly baseline: readonly number[];
}

/** The tables of diagnosing and of loading. */
export function diagnosisTables(diagnoses: readonly Timed[], loading: readonly Timed[]): string {
  return [
    `### A diagnosis\n\nIn a program that is warm, ${diagnoses[0]?.ours.length ?? 0} pairs. The baseline is one loop over the text's units.`,
    tableOf(diagnoses, 'one pass'),
    `### Loading the signatures\n\nA program started anew each time, ${loading[0]?.ours.length ?? 0} times; nothing of it is compiled yet. The baseline is \`JSON.parse\` of the same bytes.`,
    tableOf(loading, 'JSON.parse'),
  ].join('\n\n');
}

function tableOf(rows: readonly Timed[], baseline: string): string {
  const lines = [
    ['', 'median', baseline, 'ratio'],
    ['---', '---:', '---:', '---:'],
    ...rows.map(({ what, ours, baseline: base }) => {
      const { median: middle, low, high } = pairedRatio(ours, base);
      const ratio = `${middle.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
      return [what, `${median(ours).toFixed(2)} ms`, `${median(base).toFixed(3)} ms`, ratio];
    }),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
