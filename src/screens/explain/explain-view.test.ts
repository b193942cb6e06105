import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { entryOf } from '../../core/history/history-entry.ts';
import type { Header } from '../../core/exchange.ts';
import { answeredBy, begun } from '../../core/remedies/probing.ts';
import type { Told } from '../../core/remedies/probing.ts';
import { spoken } from '../../core/testing/spoken.ts';
import type { Refusal } from '../../core/refusal.ts';
import { createSay } from '../../core/wording/say.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { KeptResponse } from '../../storage/kept-responses.ts';
import { explainView } from './explain-view.ts';
import type { ExplainView } from './explain-view.ts';
import { hopsOf } from './hops.ts';
import { receivedView } from './received-view.ts';
import { around, refusalOf, refusedTab } from './sample-refusals.ts';

const say = createSay(english);

function view(refusal: Refusal, isShown = false, count = 1): ExplainView {
  const entry = { ...entryOf(refusal), count, firstAt: refusal.at - 60_000 };
  const tab = isShown ? { tabId: 7, state: refusedTab(refusal) } : null;
  return explainView({ refusal, entry, kept: null, tab }, say, around);
}

describe('the steps', () => {
  const folder = refusalOf(
    { url: 'https://shop.example/a/b/' },
    { cause: 'directory-index', confidence: 'certain' },
  );

  it('act in the tab that shows the refusal', () => {
    const { steps, elsewhere } = view(folder, true);
    expect(steps.map(({ button, href }) => [button, href])).toContainEqual(['Open /a/', null]);
    expect(elsewhere).toBe(false);
  });

  it('are links where no tab shows it', () => {
    expect(view(folder).steps.map(({ href }) => href)).toContain('https://shop.example/a/');
  });

  it('that need the tab are advice, and the screen says where they work', () => {
    const { steps, elsewhere } = view(refusalOf({}, { cause: 'session-or-cookies', confidence: 'certain' }));
    const clearing = steps.find(({ remedy }) => remedy === 'clear-cookies');
    expect([clearing?.button, clearing?.first]).toEqual([null, false]);
    expect(elsewhere).toBe(true);
  });

  it('that copy do so anywhere', () => {
    const asking = view(refusalOf({})).steps.find(({ remedy }) => remedy === 'ask-support');
    expect(asking?.button).toBe('Copy message');
    expect(asking?.copies).toContain('8f2c41d09b7e3a55');
  });

  it('never load what a form sent a second time', () => {
    const posted = view(refusalOf({ method: 'POST' }, { cause: 'unknown', confidence: 'unknown' }));
    expect(posted.steps.map(({ remedy }) => remedy)).not.toContain('reload');
  });
});

describe('what is told', () => {
  it('each piece of evidence with its weight beside it', () => {
    expect(view(refusalOf({})).evidence).toEqual([
      {
        sentence: [
          { text: 'The page says “Sorry, you have been blocked”.', mark: null },
          { text: ' ', mark: null },
        ],
        weight: 'Decides alone',
        line: 'certain',
      },
    ]);
  });

  const differences: readonly [status: number, told: boolean][] = [
    [401, true],
    [403, true],
    [429, false],
    [451, false],
  ];
  it.each(differences)('the difference between 401 and 403, of %i: %o', (status, told) => {
    expect(view(refusalOf({ status })).difference).toBe(told);
  });

  it('references with a button each, and all facts as one text without secrets', () => {
    const shown = view(refusalOf({ url: 'https://shop.example/?token=aB3dE5fG7hI9jK1lM3nO5' }));
    expect(shown.facts.filter(({ copy }) => copy !== null)).toEqual([
      { term: 'Ray ID', value: '8f2c41d09b7e3a55', isCode: true, copy: 'Copy Ray ID' },
    ]);
    expect(shown.allFacts).toContain('Ray ID: 8f2c41d09b7e3a55');
    expect(shown.allFacts).not.toContain('aB3dE5');
  });

  it('who asked, while that is kept, without secrets', () => {
    const refusal = refusalOf({});
    const kept = {
      headers: [],
      excerpt: null,
      referrer: 'https://other.example/?token=aB3dE5fG7hI9jK1lM3nO5',
    };
    const { facts } = explainView({ refusal, entry: entryOf(refusal), kept, tab: null }, say, around);
    expect(facts.find(({ term }) => term === 'Asked from')?.value).toBe('https://other.example/?token=…');
  });

  it('how often it was seen, when it was more than once', () => {
    const terms = (count: number): readonly string[] =>
      view(refusalOf({}), false, count).facts.map(({ term }) => term);
    expect(terms(1)).not.toContain('Seen');
    expect(terms(3)).toContain('Seen');
  });

  it('that nothing is known, in a sentence of its own', () => {
    expect(view(refusalOf({}, { evidence: [] })).evidence).toEqual([
      {
        sentence: [{ text: 'Nothing in the answer says more than its status.', mark: null }],
        weight: null,
        line: null,
      },
    ]);
  });
});

describe('how the site sees the visitor', () => {
  const seenFrom = (told: Partial<Told>, headers: readonly Header[] = []): readonly string[] => {
    const refusal = refusalOf({});
    const state = refusedTab(refusal);
    const probing = answeredBy(begun(['trace']), { probe: 'trace', outcome: 'open' }, told);
    const page = state.page.phase === 'refused' ? { ...state.page, probing } : state.page;
    const tab = { tabId: 7, state: { ...state, page } };
    const known = { refusal, entry: entryOf(refusal), kept: null, tab };
    return explainView(known, say, { ...around, headers }).sighting.map(({ text }) => spoken(text));
  };

  const sightings: readonly [told: Partial<Told>, headers: readonly Header[], words: readonly string[]][] = [
    [{}, [], []],
    [
      { country: 'NL' },
      [],
      ['The site sees you in Netherlands while your computer is set to Germany: a VPN or proxy is likely.'],
    ],
    [
      { country: 'DE', warp: true },
      [],
      [
        'The site sees you in Germany, and your computer is set to it as well.',
        'You reach it through WARP, Cloudflare’s own VPN.',
      ],
    ],
    [
      {},
      [['Date', 'Mon, 23 Nov 2026 11:48:00 GMT']],
      ['Your computer’s clock is 12 minutes ahead of the site’s.'],
    ],
    [
      {},
      [
        ['Date', 'Mon, 23 Nov 2026 11:48:00 GMT'],
        ['Age', '720'],
      ],
      ['Your computer’s clock agrees with the site’s.'],
    ],
    [{}, [['Date', 'yesterday']], []],
    [
      { cookiesOff: true },
      [],
      ['Cookies are switched off in your browser for this page: the site can’t recognise you.'],
    ],
  ];
  it.each(sightings)('%j and %j', (told, headers, words) => {
    expect(seenFrom(told, headers)).toEqual(words);
  });
});

it('says as what the browser introduced itself, in whatever way that was written', () => {
  const refusal = refusalOf({});
  const state = { ...refusedTab(refusal), introduced: 'Old\u202EBrowser/1.0 <b>' };
  const tab = { tabId: 7, state };
  const { sighting } = explainView({ refusal, entry: entryOf(refusal), kept: null, tab }, say, around);
  expect(sighting.map(({ text }) => spoken(text))).toEqual([
    'An extension changes how your browser introduces itself: Old Browser/1.0 <b>.',
  ]);
});

describe('the way of the request', () => {
  const ways: readonly [verdict: Partial<Verdict>, hops: readonly string[], because: string][] = [
    [{}, ['Your browser: passed', 'Cloudflare: stop'], 'a firewall refused'],
    [
      {
        provider: 'nginx',
        providerName: 'nginx',
        providerKind: 'server',
        carriers: ['cloudflare'],
        carrierNames: ['Cloudflare'],
      },
      ['Your browser: passed', 'Cloudflare: passed', 'nginx: stop'],
      'somebody passed on what the server said',
    ],
    [
      { provider: 'site', providerName: null, providerKind: null },
      ['Your browser: passed', 'The site: stop'],
      'the site itself',
    ],
    [
      { provider: 'unknown', providerName: null, providerKind: null },
      ['Your browser: passed', 'Somebody unknown: stop'],
      'nobody can be named',
    ],
    [
      { provider: 'zscaler', providerName: 'Zscaler', providerKind: 'filter' },
      ['Your browser: passed', 'Zscaler: stop', 'The site: off'],
      'a filter on the way: the site never heard of it',
    ],
  ];
  it.each(ways)('%#', (verdict, hops) => {
    expect(hopsOf(refusalOf({}, verdict), say).map(({ who, part }) => `${who}: ${part}`)).toEqual(hops);
  });
});

describe('what was received', () => {
  const kept = (part: Partial<KeptResponse>): KeptResponse => ({
    headers: [],
    excerpt: null,
    referrer: null,
    ...part,
  });

  it('keeps a token in an address to itself', () => {
    const { headers } = receivedView(
      kept({ headers: [['Link', '<https://x.example/?token=aB3dE5fG7hI9jK1lM3nO5>; rel="blocked-by"']] }),
    );
    expect(headers).toEqual([{ name: 'link', value: '<https://x.example/?token=…>; rel="blocked-by"' }]);
  });

  const texts: readonly [excerpt: string | null, text: string | null, because: string][] = [
    [null, null, 'it was not read'],
    [' \n', null, 'there is nothing to see'],
    ['<h1>403</h1>\n\tNo', '<h1>403</h1>\n\tNo', 'lines stay lines, marks stay text'],
    ['a‮b​c', 'abc', 'nothing in it turns or hides what stands beside it'],
  ];
  it.each(texts)('of %j shows %j: %s', (excerpt, text) => {
    expect(receivedView(kept({ excerpt })).text).toBe(text);
  });
});
