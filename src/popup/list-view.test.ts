import { describe, expect, it } from 'vitest';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { createSay } from '../core/wording/say.ts';
import { groupsOf, shortAddress } from './list-view.ts';
import { entryWith, minute, noon, refusalWith } from './sample-states.ts';

const say = createSay(english);

describe('an address below the name of its site', () => {
  const rows: readonly [url: string, site: string, shown: string, because: string][] = [
    ['https://shop.example/cart', 'shop.example', '/cart', 'the site is said above'],
    ['https://www.shop.example/', 'shop.example', '/', 'www is the site to a visitor'],
    ['https://api.shop.example/v1', 'shop.example', 'api.shop.example/v1', 'another host of the site'],
    ['http://localhost:8080/a', 'localhost', 'localhost:8080/a', 'a port tells two servers apart'],
    ['https://shop.example/a?b=1', 'shop.example', '/a?b=1', 'a query that was kept is shown'],
    ['https://x.example/%D0%BF', 'x.example', '/п', 'letters of other scripts are letters'],
    ['https://x.example/%E2%80%AEgpj', 'x.example', '/%E2%80%AEgpj', 'a mark that turns text stays encoded'],
    ['not an address', 'x.example', 'not an address', 'shown as it stands'],
  ];
  it.each(rows)('%s below %s is %s: %s', (url, site, shown) => {
    expect(shortAddress(url, site)).toBe(shown);
  });

  it('is cut in the middle when it is long, so that its end stays', () => {
    const shown = shortAddress(`https://x.example/${'a'.repeat(500)}/end.html`, 'x.example');
    expect(shown.length).toBeLessThanOrEqual(120);
    expect(shown).toMatch(/^\/aa.*…a.*\/end\.html$/);
  });
});

describe('the list', () => {
  const older = refusalWith({ url: 'https://shop.example/old', at: noon - 60 * minute });
  const other = refusalWith({ url: 'https://other.example/', site: 'other.example', at: noon - 5 * minute });
  const entries = [entryWith({ count: 3 }), entryWith({}, other), entryWith({}, older)];

  it('is by site, the one refused last first, and counts every refusal', () => {
    const groups = groupsOf(entries, say, noon);
    expect(groups.map(({ site, count, rows }) => [site, count, rows.map(({ address }) => address)])).toEqual([
      ['shop.example', '4', ['/cart', '/old']],
      ['other.example', '1', ['/']],
    ]);
    expect(groups[0]?.countInWords).toBe('4 refusals');
  });

  const notes: readonly [entry: Parameters<typeof entryWith>[0], note: string, because: string][] = [
    [{}, '403 · firewall rule (very likely)', 'status and cause, with how sure we are'],
    [{ count: 3 }, '403 · firewall rule (very likely) · 3 times', 'repeats are counted'],
    [
      { fixedBy: 'clear-cookies' },
      '403 · fixed by clearing cookies',
      'what helped is worth more than the cause',
    ],
    [{ fixedBy: 'open-parent' }, '403 · it opened afterwards', 'any other step'],
  ];
  it.each(notes)('says of %o: %s (%s)', (part, note) => {
    expect(groupsOf([entryWith(part)], say, noon)[0]?.rows[0]?.note).toBe(note);
  });

  it('opens the door of what was fixed', () => {
    const [row] = groupsOf([entryWith({ fixedBy: 'reload' })], say, noon)[0]?.rows ?? [];
    expect([row?.door, row?.tone]).toEqual(['ajar', 'solved']);
  });

  it('names the method of what was not simply opened, so that a form is told from its page', () => {
    const sent = entryWith({}, refusalWith({ method: 'POST' }));
    const [row] = groupsOf([sent], say, noon)[0]?.rows ?? [];
    expect(row?.address).toBe('POST /cart');
    expect(row?.names).toEqual({ open: 'Open POST /cart again', forget: 'Forget POST /cart' });
  });

  it('leads to the screen by an opaque id, never by the refused address', () => {
    const [row] = groupsOf([entryWith({ id: 'abc' })], say, noon)[0]?.rows ?? [];
    expect(row?.href).toBe('/src/screens/explain/index.html#abc');
  });

  it('speaks German', () => {
    const [row] = groupsOf([entryWith({ count: 2 })], createSay(german), noon)[0]?.rows ?? [];
    expect(row?.note).toBe('403 · Firewall-Regel (sehr wahrscheinlich) · 2-mal');
    expect(row?.aside).toBe('vor 1 Min.');
  });
});
