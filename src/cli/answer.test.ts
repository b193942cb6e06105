import { expect, test } from 'vitest';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import { knowledge } from '../knowledge/compiled.ts';
import { answer } from './answer.ts';
import { readExchange } from './read-exchange.ts';
import { timeOf } from './time-of.ts';

const fields = 'id refusal provider providerName carriers cause confidence evidence references'.split(' ');

test.each([
  [403, 'a refusal'],
  [200, 'a page that was not refused'],
])('%s has the fields of the contract, in its order (%s)', (status) => {
  const exchange = readExchange({ url: 'https://x.example/', status, headers: [] });
  const line = JSON.parse(answer('a', diagnose(exchange, knowledge), null)) as Record<string, unknown>;
  expect(Object.keys(line).slice(0, fields.length)).toEqual(fields);
});

test.each([
  [{ now: 1_795_440_728_000 }, '2026-11-23T13:32:08.000Z', 'the clock of who wrote it down'],
  [{ headers: [['Date', 'Mon, 23 Nov 2026 13:32:08 GMT']] }, '2026-11-23T13:32:08.000Z', "the server's"],
  [{ now: 8.64e17 }, null, 'no moment that a clock can show'],
  [{}, null, 'nobody told'],
])('%j: references go with the time %j (%s)', (more, time, reason) => {
  const exchange = readExchange({ url: 'https://x.example/', status: 403, ...more });
  expect(JSON.parse(answer('a', diagnose(exchange, knowledge), timeOf(exchange))), reason).toMatchObject({
    time,
  });
});
