import { describe, expect, it } from 'vitest';
import { keptForMs } from '../history/history-entry.ts';
import type { RemedyId } from './remedy.ts';
import { withWorked, workedOn, type WorkedStep } from './worked.ts';

const now = 10 * keptForMs;

function worked(site: string, remedy: string, at = now): WorkedStep {
  return { site, remedy, at };
}

describe('the step that worked last time on a site', () => {
  it.each<[reason: string, record: readonly WorkedStep[], expected: RemedyId | null]>([
    ['nothing is known', [], null],
    ['it is known', [worked('a.test', 'clear-cookies')], 'clear-cookies'],
    ['another site says nothing', [worked('b.test', 'clear-cookies')], null],
    ['it is as old as what the history forgets', [worked('a.test', 'reload', now - keptForMs)], null],
    ['a later version called it something else', [worked('a.test', 'dance')], null],
  ])('%s', (_reason, record, expected) => {
    expect(workedOn(record, 'a.test', now)).toBe(expected);
  });
});

describe('the record of steps that worked', () => {
  it('has one step a site, the newest', () => {
    const before = [worked('a.test', 'reload'), worked('b.test', 'wait')];
    expect(withWorked(before, worked('a.test', 'clear-cookies'))).toEqual([
      worked('b.test', 'wait'),
      worked('a.test', 'clear-cookies'),
    ]);
  });

  it('keeps no site for longer than the history does', () => {
    const old = worked('old.test', 'reload', now - keptForMs);
    expect(withWorked([old], worked('a.test', 'reload'))).toEqual([worked('a.test', 'reload')]);
  });

  it('lets the oldest of 500 sites go for a new one', () => {
    const full = Array.from({ length: 500 }, (_, place) => worked(`s${place}.test`, 'reload'));
    const after = withWorked(full, worked('a.test', 'reload'));
    expect(after).toHaveLength(500);
    expect(after[0]?.site).toBe('s1.test');
    expect(after.at(-1)?.site).toBe('a.test');
  });
});
