import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Refusal } from '../../core/refusal.ts';
import type { Circumstances } from '../../core/remedies/remedy.ts';
import { circumstances } from '../../core/testing/a-refusal.ts';
import { createSay } from '../../core/wording/say.ts';
import { otherWays } from './other-ways.ts';
import type { OtherWay } from './other-ways.ts';
import { refusalOf } from './sample-refusals.ts';

const say = createSay(english);
const where = { hasTab: true, system: 'linux', text: null, supportAddress: null } as const;

function ways(
  refusal: Refusal,
  around: Partial<Circumstances> = {},
  here: Partial<Parameters<typeof otherWays>[1]> = {},
): readonly OtherWay[] {
  const telling = { refusal, circumstances: circumstances({ opensPrivately: true, ...around }), say };
  return otherWays(telling, { ...where, ...here });
}

const titled = (all: readonly OtherWay[], title: string): OtherWay | undefined =>
  all.find((one) => one.title.some(({ text }) => text.includes(title)));
const linksOf = (way: OtherWay | undefined): readonly string[] => way?.links.map(({ href }) => href) ?? [];
const words = (way: OtherWay | undefined): string => (way?.note ?? []).map(({ text }) => text).join('');

const page = refusalOf({ url: 'https://shop.site.org/cart', site: 'site.org' });

describe('other ways', () => {
  it('opens a private window where that can be done, and says how where not', () => {
    expect(titled(ways(page), 'private window')?.step).toEqual({
      remedy: 'private-window',
      button: 'Open privately',
    });
    const byHand = titled(ways(page, { opensPrivately: false }), 'private window');
    expect(byHand?.step).toBeNull();
    expect(words(byHand)).toContain('Open one yourself');
    expect(titled(ways(page, {}, { hasTab: false }), 'private window')?.step).toBeNull();
    expect(titled(ways({ ...page, isPrivate: true }), 'private window')).toBeUndefined();
  });

  it('says how to turn off a VPN on this very system, and nothing where it is unknown', () => {
    expect(words(titled(ways(page, {}, { system: 'win' }), 'VPN'))).toContain('In Windows');
    expect(titled(ways(page, {}, { system: null }), 'VPN')).toBeUndefined();
  });

  it('links to two archives', () => {
    expect(linksOf(titled(ways(page), 'archived'))).toEqual([
      'https://web.archive.org/web/https://shop.site.org/cart',
      'https://archive.today/newest/https://shop.site.org/cart',
    ]);
  });

  it('links to the status of whoever refused and of who carried it, and to none where nobody has one', () => {
    const verdict = { provider: 'nginx', carriers: ['cloudflare', 'haproxy'] };
    const carried = { ...page, verdict: { ...page.verdict, ...verdict } };
    expect(linksOf(titled(ways(carried), 'only you'))).toEqual(['https://www.cloudflarestatus.com/']);
    const own = { ...page, verdict: { ...page.verdict, provider: 'site', carriers: [] } };
    expect(titled(ways(own), 'only you')).toBeUndefined();
  });

  it.each(['legal', 'quota', 'network-filter'] as const)('offers no way around who decides: %s', (cause) => {
    const decided = ways(refusalOf({ url: page.url, site: page.site }, { cause, confidence: 'certain' }));
    expect(titled(decided, 'private window')).toBeUndefined();
    expect(titled(decided, 'VPN')).toBeUndefined();
  });

  it('writes to the address that the page shows, without secrets', () => {
    const secret = { ...page, url: 'https://shop.site.org/cart?token=s3cret' };
    const way = titled(ways(secret, {}, { text: 'Questions? help@site.org' }), 'message');
    expect(linksOf(way)[0]).toMatch(/^mailto:help@site\.org\?subject=site\.org%20refused/);
    expect(decodeURIComponent(linksOf(way)[0] ?? '')).toContain('8f2c41d09b7e3a55');
    expect(JSON.stringify(way)).not.toContain('s3cret');
    expect(words(way)).toContain('help@site.org');
  });

  it('asks the visitor’s organisation, where it says whom, with what happened', () => {
    const policy = { supportContact: 'IT Service Desk' };
    const way = titled(ways(page, { policy }, { supportAddress: 'mailto:it@corp.example' }), 'organisation');
    expect(words(way)).toContain('IT Service Desk');
    expect(linksOf(way)[0]).toMatch(/^mailto:it@corp\.example\?subject=site\.org%20refused/);
    expect(decodeURIComponent(linksOf(way)[0] ?? '')).toContain('8f2c41d09b7e3a55');
    const desk = 'https://help.corp.example/';
    expect(linksOf(titled(ways(page, {}, { supportAddress: desk }), 'organisation'))).toEqual([desk]);
    expect(titled(ways(page), 'organisation')).toBeUndefined();
  });

  it('leaves out what the visitor’s organisation has switched off', () => {
    const policy = { switchedOff: ['archived-copy', 'private-window'] } as const;
    expect(titled(ways(page, { policy }), 'archived')).toBeUndefined();
    expect(titled(ways(page, { policy }), 'private window')).toBeUndefined();
  });

  it('marks a contact page on the host that refused', () => {
    const told = {
      ...{ country: null, warp: false, contact: 'https://shop.site.org/contact' },
      cookiesOff: false,
    };
    const probing = { planned: [], answered: [], ended: 'done', told } as const;
    const way = titled(ways(page, { probing }), 'message');
    expect(linksOf(way)[0]).toBe('https://shop.site.org/contact');
    expect(words(way)).toContain('may be refused as well');
  });

  it('leaves a frame and a background request to their page', () => {
    expect(ways({ ...page, kind: 'frame' })).toEqual([]);
  });
});
