import { describe, expect, it } from 'vitest';
import { lockedBy, reportOn, unlocked } from './policy-report.ts';
import type { Odd } from './policy-report.ts';
import { effective, parsePolicy } from './policy.ts';
import type { Policy } from './policy.ts';
import { defaultSettings } from './settings.ts';
import { isUnwatched } from './unwatched.ts';

const languages = ['en', 'de'];

describe('a policy', () => {
  const whole = {
    watched: 'pages',
    keptDays: 7,
    keptEntries: 1_000,
    wholeAddresses: false,
    mutedSites: ['shop.example'],
    popupOpensItself: false,
    language: 'de',
    appearance: 'dark',
    supportContact: 'IT Service Desk, extension 4711',
    unwatchedSites: ['intranet.example'],
    switchedOff: ['find-out', 'clear-cookies', 'archived-copy', 'private-window', 'first-run'],
  };

  it('is taken as it is', () => {
    expect(parsePolicy(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  const odd: readonly [raw: unknown, because: string][] = [
    [null, 'Firefox: nothing is set'],
    [undefined, 'nothing is set'],
    ['pages', 'no record'],
    [[], 'a list'],
    [{ watched: 'none', keptDays: 0, keptEntries: 100_001, wholeAddresses: 'yes' }, 'values out of bounds'],
    [{ mutedSites: 'shop.example', unwatchedSites: {}, switchedOff: 'find-out' }, 'no lists'],
    [{ supportContact: 'x'.repeat(201), language: 7, appearance: 'grey' }, 'too long, or of another type'],
    [{ Watched: 'pages', findOut: false }, 'keys that nobody knows'],
    [JSON.parse('{"__proto__": {"watched": "all"}}'), 'a key that is none'],
  ];
  it.each(odd)('%j sets nothing: %s', (raw) => {
    expect(parsePolicy(raw)).toEqual({});
  });

  it('loses what can’t be read, and nothing else', () => {
    expect(parsePolicy({ ...whole, keptDays: '7' })).toEqual({ ...whole, keptDays: undefined });
  });

  it('has sites as the browser writes them, whatever else stands there', () => {
    const written = [
      'Shop.Example',
      'münchen.example',
      'a.example:8080',
      'b.example/path',
      '[::1]',
      '',
      'a b',
    ];
    expect(parsePolicy({ unwatchedSites: written }).unwatchedSites).toEqual([
      'shop.example',
      'xn--mnchen-3ya.example',
      'a.example',
      'b.example',
      '[::1]',
    ]);
  });

  it('switches off what it names, and no other remedy', () => {
    expect(parsePolicy({ switchedOff: ['private-window', 'undo-cookies', 7] }).switchedOff).toEqual([
      'private-window',
    ]);
  });

  it('can set the browser’s own language', () => {
    expect(parsePolicy({ language: 'auto' })).toEqual({ language: null });
  });
});

describe('what holds', () => {
  const own = { ...defaultSettings, keptDays: 365, language: 'de', mutedSites: ['mine.example'] };

  it('is what the organisation has set, and the visitor’s choice where it has set nothing', () => {
    const policy: Policy = { keptDays: 7, language: null, unwatchedSites: ['intranet.example'] };
    expect(effective(own, policy)).toMatchObject({ ...own, keptDays: 7, language: null, policy });
  });

  it('is the visitor’s choice again once nothing is set', () => {
    expect(effective(own, {})).toEqual({ ...own, policy: {} });
  });

  it('leaves a change alone but for what is locked', () => {
    const policy: Policy = { keptDays: 7, mutedSites: [], supportContact: 'IT', switchedOff: [] };
    expect(lockedBy(policy)).toEqual(['keptDays', 'mutedSites']);
    expect(unlocked({ keptDays: 365, watched: 'all', mutedSites: ['x.example'] }, policy)).toEqual({
      watched: 'all',
    });
  });
});

describe('a site that is never watched', () => {
  const sites = ['intranet.example'];
  const table: readonly [reason: string, asked: Parameters<typeof isUnwatched>[0], never: boolean][] = [
    ['its page', { kind: 'page', url: 'https://intranet.example/' }, true],
    ['one below it, on another port', { kind: 'page', url: 'http://wiki.intranet.example:8080/x' }, true],
    ['another that ends alike', { kind: 'page', url: 'https://notintranet.example/' }, false],
    [
      'what its page asks of another site',
      { kind: 'background', url: 'https://cdn.example/x', initiator: 'https://intranet.example' },
      true,
    ],
    [
      'another site’s frame in its page',
      { kind: 'frame', url: 'https://maps.example/', initiator: 'https://intranet.example/a' },
      true,
    ],
    [
      'a page that it links to',
      { kind: 'page', url: 'https://shop.example/', initiator: 'https://intranet.example' },
      false,
    ],
    [
      'a request of nobody knows whom',
      { kind: 'background', url: 'https://a.example/', initiator: null },
      false,
    ],
    ['no address', { kind: 'background', url: '', initiator: '' }, false],
  ];
  it.each(table)('%s', (_reason, asked, never) => {
    expect(isUnwatched(asked, sites)).toBe(never);
  });

  it('is none where nothing is set', () => {
    expect(isUnwatched({ kind: 'page', url: 'https://intranet.example/' }, [])).toBe(false);
  });
});

describe('what is told of a policy', () => {
  const odd: readonly [written: object, told: readonly Odd[]][] = [
    [{ keptDays: 7, appearance: 'auto', language: 'auto' }, []],
    [{ unwatchedSites: ['intranet.example', '[::1]', 'localhost'], switchedOff: ['first-run'] }, []],
    [{ keptDays: 400, watched: 'own' }, [{ what: 'value', key: 'keptDays' }]],
    [{ wached: 'own' }, [{ what: 'key', key: 'wached' }]],
    [{ language: 'tlh' }, [{ what: 'value', key: 'language' }]],
    [{ supportAddress: 'it@corp.example' }, [{ what: 'value', key: 'supportAddress' }]],
    [{ supportAddress: 'javascript:alert(1)' }, [{ what: 'value', key: 'supportAddress' }]],
    [
      { supportAddress: 'mailto:it@corp.example?bcc=x@y.example' },
      [{ what: 'value', key: 'supportAddress' }],
    ],
    [
      { unwatchedSites: ['*.corp.example', 'https://corp.example', 'corp.example:8080', 7, 'ok.example'] },
      ['*.corp.example', 'https://corp.example', 'corp.example:8080', '7'].map((item) => ({
        what: 'item',
        key: 'unwatchedSites',
        item,
      })),
    ],
    [{ switchedOff: ['cookies'] }, [{ what: 'item', key: 'switchedOff', item: 'cookies' }]],
  ];
  it.each(odd)('%j', (written, told) => {
    expect(reportOn(written, languages).odd).toEqual(told);
  });

  it.each(['mailto:it@corp.example', 'https://help.corp.example/new?from=why403'])(
    '%s is a link',
    (address) => {
      const { supportAddress, odd: none } = reportOn({ supportAddress: address }, languages);
      expect([supportAddress, none]).toEqual([address, []]);
    },
  );

  it('is nothing where nothing is set', () => {
    expect(reportOn(null, languages)).toEqual({ policy: {}, supportAddress: null, locked: [], odd: [] });
  });
});
