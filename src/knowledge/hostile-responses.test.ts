import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import { diagnose } from '../core/diagnosis/diagnose.ts';
import type { Exchange, Header } from '../core/exchange.ts';
import { aRefusal, circumstances } from '../core/testing/a-refusal.ts';
import { createSay } from '../core/wording/say.ts';
import { viewOf } from '../core/wording/view-of.ts';
import { knowledge } from './compiled.ts';

/** From what a server sends to what a visitor reads: whatever the bytes are, a finished view comes out, and a small one. */

const languages = [createSay(english), createSay(german)] as const;
const mostHeaders = 100;
const longestValue = 4_096;
const longestBody = 65_536;

/** Bytes as a browser hands them on: each is a character of its own, or they were UTF-8 and broken. */
const latin1 = fc
  .uint8Array({ maxLength: 400 })
  .map((bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const asUtf8 = fc.uint8Array({ maxLength: 400 }).map((bytes) => new TextDecoder().decode(bytes));
const wicked = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://evil.test")',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  '\u202Egnp.exe\u2066',
  'a\u200B\u200D\uFEFFb\u3164\uFFA0',
  '\uD800\uDC00\uD800',
  '\0\u0007\u001B[31mred\u009B',
  'Z\u0300'.repeat(90),
  '{host}{count}<b>x</b>',
  '__proto__',
);
const text = fc.oneof(latin1, asUtf8, wicked, fc.string({ unit: 'binary', maxLength: 200 }));

/** Headers that something is read from, and what is worst in each. */
const known = fc.constantFrom(
  'server',
  'via',
  'set-cookie',
  'content-type',
  'location',
  'x-request-id',
  'cf-ray',
  'cf-mitigated',
  'x-amz-cf-id',
  'x-amzn-requestid',
  'x-iinfo',
  'x-sucuri-id',
  'date',
  'age',
);
const field: fc.Arbitrary<Header> = fc.oneof(
  fc.tuple(fc.oneof(known, text), text),
  fc.tuple(
    fc.constant('retry-after'),
    fc.oneof(
      text,
      fc.constantFrom('-1', '0', '1e9', '999999999', '9'.repeat(400), 'NaN', 'Sat, 31 Feb 9999 99:99:99 GMT'),
    ),
  ),
  fc.tuple(
    fc.constant('link'),
    text.map((address) => `<${address}>; rel="blocked-by"`),
  ),
  fc.tuple(
    fc.constant('www-authenticate'),
    fc.oneof(
      text.map((realm) => `Basic realm="${realm}"`),
      fc.constantFrom(
        'Basic realm="\\',
        'Basic,'.repeat(600),
        `Digest ${'a=1,'.repeat(900)}`,
        '"'.repeat(4_096),
      ),
    ),
  ),
);

const body = fc.oneof(
  text,
  text.map((words) => `<title>${words}</title><h1>Access denied</h1><p>Reference #${words} ${words}</p>`),
  text.map((words) => `{"error":{"code":"AccessDenied","message":"${words}","requestId":"${words}"}}`),
  fc
    .tuple(fc.constantFrom('<', '&#', '<!--', '<b>', '{"a":', '"', '\\u', 'Ray ID: '), fc.nat(9_000))
    .map(([part, times]) => part.repeat(times).slice(0, longestBody)),
);

const exchange: fc.Arbitrary<Exchange> = fc.record({
  url: fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), text),
  method: fc.oneof(fc.constantFrom('GET', 'POST'), text),
  status: fc.oneof(fc.constantFrom(401, 403, 407, 429, 451, 503), fc.integer({ min: 100, max: 999 })),
  headers: fc.array(field, { maxLength: mostHeaders }),
  body: fc.option(body),
  title: fc.option(text),
  referrer: fc.option(text),
  cookiesSent: fc.option(fc.boolean()),
  cookieBytes: fc.option(fc.nat()),
  now: fc.option(fc.integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 })),
  place: fc.constantFrom('page', 'same-site-frame', 'cross-site-frame', 'background'),
});

describe('whatever bytes a server sends', () => {
  it('the verdict is plain, small and of whole characters', () => {
    fc.assert(
      fc.property(exchange, (one) => {
        const verdict = diagnose(one, knowledge);
        if (verdict === null) return;
        const stored = JSON.stringify(verdict);
        expect(stored.length).toBeLessThan(10_000);
        expect(JSON.parse(stored)).toEqual(verdict);
      }),
      { numRuns: 600 },
    );
  });

  it('the card says it in text that turns, hides and breaks nothing', () => {
    fc.assert(
      fc.property(exchange, fc.constantFrom(...languages), (one, say) => {
        const verdict = diagnose(one, knowledge);
        if (verdict === null) return;
        const { url, method, status } = one;
        const refusal = aRefusal({ url, method, status, verdict });
        const view = viewOf(refusal, circumstances(), { say, revision: 1 });
        const shown = JSON.stringify(view, (_key, value: unknown) =>
          typeof value === 'string' ? withoutIsolates(value) : value,
        );
        // Between the sentences of what is copied stand the only line ends.
        const words = shown.replaceAll(String.raw`\n`, ' ');
        expect(words).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]|\\u[0-9a-f]{4}/u);
        expect(shown.length).toBeLessThan(30_000);
      }),
      { numRuns: 400 },
    );
  });
});

/** Our own marks around a value of the other direction, each with its end: they keep it from turning what stands beside it. */
function withoutIsolates(text: string): string {
  const inner = text.replaceAll(/[\u2067\u2068]([^\u2067-\u2069]*)\u2069/gu, '$1');
  return inner === text ? text : withoutIsolates(inner);
}

describe('the time that a document takes grows no faster than the document', () => {
  const refused = (content: string, headers: readonly Header[] = []): Exchange => ({
    ...{ url: 'https://a.test/', method: 'GET', status: 403, headers, body: content, title: null },
    ...{ referrer: null, cookiesSent: null, cookieBytes: null, now: null, place: 'page' },
  });

  /** Processor time, the least of several runs: what else the computer does only adds to it. */
  function cost(one: Exchange): number {
    const runs = Array.from({ length: 7 }, () => {
      const before = process.cpuUsage();
      diagnose(one, knowledge);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    });
    return Math.max(200, Math.min(...runs));
  }

  // Eight times as long: 8 where it is linear, 64 where every part is compared with every other.
  const [short, long, most] = [longestBody / 8, longestBody, 24] as const;

  it.each([
    ['angles', '<'],
    ['tags that never close', '<a '],
    ['elements in elements', '<div><b>'],
    ['ends of elements', '</p>'],
    ['comments that never close', '<!-- '],
    ['scripts that never close', '<script>'],
    ['character references', '&#x26;'],
    ['ampersands', '&'],
    ['objects in objects', '{"a":'],
    ['escapes of JSON', '\\u00'],
    ['quotes', '"'],
    ['spaces', ' '],
    ['combining marks', '\u0301'],
    ['halves of characters', '\uD800'],
    ['names of references without any', 'Ray ID: '],
    ['references', 'Reference #18.2d4f0a17.1700000000.1a2b3c4d '],
    ['reasons', 'Your IP address has been blocked because your country is not allowed. '],
    ['nearly a reason', 'access denie '],
  ])('%s', (_what, part) => {
    const of = (length: number): Exchange => refused(part.repeat(length / part.length + 1).slice(0, length));
    diagnose(of(long), knowledge);
    expect(cost(of(long)) / cost(of(short))).toBeLessThan(most);
  });

  it.each([
    ['challenges', 'www-authenticate', 'Basic realm="a", '],
    ['quotes in a challenge', 'www-authenticate', 'Basic realm="\\"'],
    ['links', 'link', '<https://a.test>; rel="blocked-by", '],
    ['angles in links', 'link', '<<'],
    ['cookies', 'set-cookie', 'a=b; '],
    ['digits to wait', 'retry-after', '9'],
    ['carriers', 'via', '1.1 varnish (Varnish/6.0), '],
    ['policies', 'content-security-policy', "default-src 'none'; "],
  ])('a header of %s costs what any header does', (_what, name, part) => {
    const headers = (value: string): readonly Header[] =>
      Array.from({ length: mostHeaders }, () => [name, value] as const);
    const bad = refused('Forbidden', headers(part.repeat(longestValue).slice(0, longestValue)));
    const plain = refused('Forbidden', headers('x'.repeat(longestValue)));
    diagnose(bad, knowledge);
    expect(cost(bad) / cost(plain)).toBeLessThan(40);
  });
});
