import { diagnose } from '../src/core/diagnosis/diagnose.ts';
import type { Knowledge } from '../src/core/diagnosis/knowledge.ts';
import { knowledge } from '../src/knowledge/compiled.ts';

/*
 * One cold load of the signatures, in milliseconds: reading the bytes that ship as JSON, the first diagnosis by headers, which makes
 * the index, and the first with a document, which files its strings. A program of its own: nothing of it may have run before.
 */
const shipped = JSON.stringify(knowledge);
const exchange = {
  url: 'https://shop.example/',
  method: 'GET',
  status: 403,
  headers: [['server', 'nginx']] as const,
  body: null,
  title: null,
  referrer: null,
  cookiesSent: null,
  cookieBytes: null,
  now: null,
  place: 'page',
} as const;

const times = [performance.now()];
// What was written a line above.
const read = JSON.parse(shipped) as Knowledge;
times.push(performance.now());
diagnose(exchange, read);
times.push(performance.now());
diagnose({ ...exchange, body: '<title>403 Forbidden</title><h1>403 Forbidden</h1>' }, read);
times.push(performance.now());

const [start = 0, parsed = 0, looked = 0, searched = 0] = times;
console.log(JSON.stringify({ parse: parsed - start, look: looked - parsed, document: searched - looked }));
