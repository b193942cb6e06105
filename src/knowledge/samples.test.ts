import { expect, test } from 'vitest';
import { readSamples } from '../../scripts/read-samples.ts';
import { readKnowledge } from '../core/diagnosis/read-knowledge.ts';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import { causes } from '../core/verdict.ts';
import { knowledge } from './compiled.ts';

const samples = await readSamples();
const providers = new Set(readKnowledge(knowledge).providers.map(({ id }) => id));

test.each(samples)('$name', ({ exchange, expected }) => {
  const verdict = diagnose(exchange, knowledge);
  if (!expected.refusal) {
    expect(verdict).toBeNull();
    return;
  }
  const { refusal: _refusal, ...rest } = expected;
  expect(verdict).toMatchObject(rest);
});

test.each(samples)('$name is written as it should be', ({ name, expected, from }) => {
  expect(from).toMatch(/\b(20\d\d-\d\d|assembled)/);
  if (!expected.refusal) {
    expect(name).toMatch(/^none-/);
    return;
  }
  expect(causes).toContain(expected.cause);
  const isNobody = expected.provider === 'site' || expected.provider === 'unknown';
  expect(isNobody).toBe(name.startsWith('none-'));
  if (!isNobody) expect(providers).toContain(expected.provider);
});
