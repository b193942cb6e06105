import { expect, test } from 'vitest';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import { knowledge } from '../knowledge/compiled.ts';
import { answer } from './answer.ts';
import { readExchange } from './read-exchange.ts';

const fields = 'id refusal provider providerName carriers cause confidence evidence references'.split(' ');

test.each([
  [403, 'a refusal'],
  [200, 'a page that was not refused'],
])('%s has the fields of the contract, in its order (%s)', (status) => {
  const exchange = readExchange({ url: 'https://x.example/', status, headers: [] });
  const line = JSON.parse(answer('a', diagnose(exchange, knowledge))) as Record<string, unknown>;
  expect(Object.keys(line).slice(0, fields.length)).toEqual(fields);
});
