import { describe, expect, it } from 'vitest';
import { aRefusal, aVerdict } from '../testing/a-refusal.ts';
import type { Guide } from './guide.ts';
import { filled, slotsOf, standIns } from './slots.ts';

const guide: Guide = {
  name: 'nginx',
  places: { root: '/var/www' },
  find: { by: ['ray-id'], steps: [], sources: [] },
  sections: [],
};

function slots(url: string, reference?: string): Record<string, string> {
  const references = reference === undefined ? [] : [{ kind: 'ray-id', value: reference }];
  return { ...slotsOf(aRefusal({ url, verdict: aVerdict({ references }) }), guide) };
}

describe('what stands in the slots', () => {
  it('is the refusal’s own', () => {
    expect(slots('https://shop.example/press/june.html?q=1#top', '8f2c41d09b7e3a55')).toEqual({
      root: '/var/www',
      host: 'shop.example',
      origin: 'https://shop.example',
      path: '/press/june.html',
      folder: '/press/',
      reference: '8f2c41d09b7e3a55',
    });
  });

  const paths: readonly [path: string, stands: string, because: string][] = [
    ['/', '/', 'the front page'],
    ['/a/', '/a/', 'a folder'],
    ['/.well-known/x', '/.well-known/x', 'a name that begins with a dot'],
    ['/a;reboot', standIns.path, 'a shell would take the rest for a command'],
    ['/$(id)', standIns.path, 'a shell would run it'],
    ['/a`id`', standIns.path, 'so would it this'],
    ["/a'b", standIns.path, 'a quote ends the quotes around it'],
    ['/a b', standIns.path, 'a space makes two words of it'],
    ['/a{b}', standIns.path, 'a brace ends a block of a configuration'],
    ['/-rf', standIns.path, 'a command would take it for an option'],
    ['/%2e%2e/x', '/x', 'the parser has taken the dots away'],
    ['/a%0ab', standIns.path, 'not the name of a file as it is written'],
    ['/reset/aB3dE5fG7hI9jK1lM3nO5pQ7', standIns.path, 'a token in the path is a secret'],
    [`/${'a/'.repeat(80)}`, standIns.path, 'too long to be read'],
  ];
  it.each(paths)('%j becomes %j: %s', (path, stands) => {
    expect(slots(`https://shop.example${path}`)['path']).toBe(stands);
  });

  const references: readonly [reference: string, stands: string, because: string][] = [
    ['18.2d351ab8.1557333295.a4e16ab', '18.2d351ab8.1557333295.a4e16ab', 'as Akamai makes them'],
    ['abc_DEF-1/2+3==', 'abc_DEF-1/2+3==', 'as CloudFront makes them'],
    ["x'; rm -rf ~ #", standIns.reference, 'the server wrote a command into it'],
    ['a\nb', standIns.reference, 'a second line'],
    ['--help', standIns.reference, 'a command would take it for an option'],
  ];
  it.each(references)('the reference %j becomes %j: %s', (reference, stands) => {
    expect(slots('https://shop.example/', reference)['reference']).toBe(stands);
  });

  it('holds no reference of a kind that this log does not know', () => {
    const references = [{ kind: 'event-id', value: '12345678' }];
    const refusal = aRefusal({ verdict: aVerdict({ references }) });
    expect(slotsOf(refusal, guide)['reference']).toBe(standIns.reference);
  });
});

describe('filling', () => {
  it('leaves braces alone that are no slot', () => {
    expect(filled('location {path} { deny {what}; } {}', { path: '/a' })).toBe(
      'location /a { deny {what}; } {}',
    );
  });

  it('does not look into what it filled in', () => {
    expect(filled('{path}', { path: '{host}', host: 'evil' })).toBe('{host}');
  });
});
