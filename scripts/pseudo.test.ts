import { describe, expect, it } from 'vitest';
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import { createSay } from '../src/core/wording/say.ts';
import { pseudoCatalogue } from './pseudo.ts';

const plain = Object.values(pseudoCatalogue(english, 'ltr')).map(({ message }) => message);
const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

describe('the pseudo-language', () => {
  const say = createSay(pseudoCatalogue(english, 'ltr'));

  it('has accents, brackets, and what was put in as it was', () => {
    expect(say('cause_unknown_sentence', { host: 'shop.example' })).toBe(
      '[shop.example ŕéèƒúùšéèð ţĥíìš þáàĝéè.]',
    );
  });

  it('leaves marks and code alone', () => {
    expect(say.rich('who_server', { name: 'nginx' }).find(({ mark }) => mark === 'strong')?.text).toBe(
      'nginx',
    );
    expect(plain.filter((text) => text.includes('<code>User-Agent</code>'))).not.toEqual([]);
  });

  it('counts as English does', () => {
    expect([1, 2].map((count) => say('times', { count }))).toEqual(['[óòñçéè]', '[2 ţíìɱéèš]']);
  });

  it('is about two fifths longer', () => {
    const longer = lengthOf(plain) / lengthOf(Object.values(english).map(({ message }) => message));
    expect(longer).toBeGreaterThan(1.3);
    expect(longer).toBeLessThan(1.5);
  });

  it('runs from right to left, letters too', () => {
    const turned = createSay(pseudoCatalogue(english, 'rtl'));
    expect(turned.direction).toBe('rtl');
    expect(turned('details_title')).toMatch(/^\[\u202e/);
  });
});
