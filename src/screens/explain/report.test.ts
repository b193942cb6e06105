import { describe, expect, it } from 'vitest';
import { entryOf } from '../../core/history/history-entry.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { KeptResponse } from '../../storage/kept-responses.ts';
import type { Explained } from './explained.ts';
import { reportOf, sampleOf } from './report.ts';
import { refusalOf } from './sample-refusals.ts';

const token = 'aB3dE5fG7hI9jK1lM3nO5pQ7rS9';

function known(part: Partial<Refusal>, kept: Partial<KeptResponse> = {}): Explained {
  const refusal = refusalOf(part);
  return {
    refusal,
    entry: entryOf(refusal),
    kept: { headers: [], excerpt: null, referrer: null, ...kept },
    tab: null,
  };
}

const telling = known(
  { url: `https://shop.example/reset/${token}?user=anna&q=shoes` },
  {
    headers: [
      ['Server', 'cloudflare'],
      ['X-Client', '198.51.100.23, 2001:db8::17'],
      ['Link', `<https://shop.example/?token=${token}>`],
    ],
    excerpt: 'Your IP: 198.51.100.23 anna@mail.example at shop.example',
    referrer: `https://other.example/${token}`,
  },
);

const secrets: readonly [secret: string, because: string][] = [
  [token, 'a token'],
  ['shoes', 'the query'],
  ['anna', 'a name'],
  ['198.51.100.23', 'the visitor’s address'],
  ['2001:db8::17', 'the visitor’s address, version 6'],
  ['8f2c41d09b7e3a55', 'the value of a reference'],
  ['other.example', 'where the visitor came from'],
];

describe('the report', () => {
  it.each(secrets)('does not hold %s: %s', (secret) => {
    expect(reportOf(telling)).not.toContain(secret);
  });

  it('holds what was seen and what was concluded', () => {
    const report: unknown = JSON.parse(reportOf(telling));
    expect(report).toMatchObject({
      address: 'https://shop.example/reset/…',
      method: 'GET',
      status: 403,
      verdict: { provider: 'cloudflare', cause: 'waf-rule', confidence: 'likely' },
      evidence: [{ observed: 'body', tier: 'block-only', value: 'Sorry, you have been blocked' }],
      references: ['ray-id'],
    });
  });

  const times: readonly [value: string, because: string][] = [
    ['Tue, 24 Nov 2026 03:58:31 GMT', 'a time has colons, too'],
    ['nginx/1.24.0', 'a version has dots, too'],
  ];
  it.each(times)('leaves %j as it is: %s', (value) => {
    expect(reportOf(known({}, { headers: [['X-Value', value]] }))).toContain(value);
  });
});

describe('the sample', () => {
  it.each(secrets)('does not hold %s: %s', (secret) => {
    expect(sampleOf(telling)).not.toContain(secret);
  });

  it('has the form of those in the repository, on a host that nobody has', () => {
    const sample: unknown = JSON.parse(sampleOf(telling));
    expect(sample).toMatchObject({
      response: {
        url: 'https://site.example/reset/…',
        status: 403,
        body: 'Your IP: 203.0.113.7 somebody@example.com at site.example',
      },
      refusal: true,
      provider: 'cloudflare',
      carriers: [],
      cause: 'waf-rule',
    });
  });
});
