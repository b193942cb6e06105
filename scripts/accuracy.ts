import { diagnose } from '../src/core/diagnosis/diagnose.ts';
import type { Verdict } from '../src/core/verdict.ts';
import { knowledge } from '../src/knowledge/compiled.ts';
import type { Sample } from './read-samples.ts';
import { isHeldOut, readSamples } from './read-samples.ts';

interface Judged {
  readonly sample: Sample;
  readonly verdict: Verdict | null;
}

function isRight({ sample: { expected }, verdict }: Judged, what: 'provider' | 'cause'): boolean {
  return (verdict?.[what] ?? null) === (expected.refusal ? expected[what] : null);
}

function rate(judged: readonly Judged[], right: (one: Judged) => boolean): string {
  const hits = judged.filter(right).length;
  const share = judged.length === 0 ? 100 : (hits / judged.length) * 100;
  return `${share.toFixed(1).padStart(5)} %  (${hits} of ${judged.length})`;
}

const levels = ['certain', 'likely', 'possible', 'unknown'] as const;

function report(title: string, judged: readonly Judged[]): void {
  const refusals = judged.filter(({ sample }) => sample.expected.refusal);
  const others = judged.filter(({ sample }) => !sample.expected.refusal);
  const nobodys = judged.filter(({ sample }) => sample.name.startsWith('none-'));
  const names = ({ verdict }: Judged): boolean => verdict !== null && verdict.providerName !== null;
  console.log(`${title}: ${judged.length} samples`);
  console.log(`  provider right        ${rate(refusals, (one) => isRight(one, 'provider'))}`);
  console.log(`  cause right           ${rate(refusals, (one) => isRight(one, 'cause'))}`);
  console.log(`  left in peace         ${rate(others, ({ verdict }) => verdict === null)}`);
  console.log(`  nobody accused        ${rate(nobodys, (one) => !names(one))}`);
  for (const level of levels) {
    const called = judged.filter(({ verdict }) => verdict?.confidence === level);
    const both = rate(called, (one) => isRight(one, 'provider') && isRight(one, 'cause'));
    console.log(`  ${`"${level}" was right`.padEnd(21)} ${both}`);
  }
}

/** What was expected, what came instead, and how often; nothing where everything is right. */
function confusion(judged: readonly Judged[], what: 'provider' | 'cause'): void {
  const rows = new Map<string, string[]>();
  for (const one of judged.filter((each) => !isRight(each, what))) {
    const row = `${one.sample.expected[what] ?? 'no refusal'} → ${one.verdict?.[what] ?? 'no refusal'}`;
    rows.set(row, [...(rows.get(row) ?? []), one.sample.name]);
  }
  console.log(`\n${what} confused`);
  if (rows.size === 0) console.log('  nothing');
  for (const [row, names] of [...rows].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`  ${String(names.length).padStart(3)}  ${row.padEnd(50)}  ${names.slice(0, 3).join(', ')}`);
  }
}

const judged = (await readSamples()).map((sample): Judged => ({
  sample,
  verdict: diagnose(sample.exchange, knowledge),
}));
report('All', judged);
report(
  'Held out',
  judged.filter(({ sample }) => isHeldOut(sample)),
);
confusion(judged, 'provider');
confusion(judged, 'cause');
