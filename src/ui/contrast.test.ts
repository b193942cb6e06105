import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Reads the tokens themselves, so that a changed colour can't get past. Ratios by WCAG 2.2, 1.4.3 and 1.4.11. */
const css = ['card-tokens.css', 'tokens.css'].map((name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8'),
);
const ordinary = css.map((text) => text.slice(0, text.indexOf('@media'))).join('\n');
const more = css.map((text) => block(text, 'prefers-contrast: more')).join('\n');

type Schemes = readonly [light: string, dark: string];

function block(text: string, feature: string): string {
  const from = text.indexOf(feature);
  return from < 0 ? '' : text.slice(from, text.indexOf('\n}', from));
}

function token(name: string, text: string): Schemes {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(text)?.[1] ?? declared(name, text);
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return token(other, text);
  const [light = '', dark = light] = value.match(/#\w+/g) ?? [];
  return [light, dark];
}

function declared(name: string, text: string): string {
  if (text === ordinary) throw new Error(`No token --${name}`);
  return new RegExp(`--${name}:\\s*([^;]+);`).exec(ordinary)?.[1] ?? '';
}

function luminance(hex: string): number {
  const short = /^#(.)(.)(.)$/
    .exec(hex)
    ?.slice(1)
    .map((digit) => digit + digit);
  const digits = short ?? hex.slice(1).match(/../g) ?? [];
  const [red = 0, green = 0, blue = 0] = digits
    .map((pair) => parseInt(pair, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What lies over a ground: a veil of grey under the pointer, a breath of ink on what is selected. */
const veils: Readonly<Record<string, readonly [over: string, part: number, under: string]>> = {
  'surface, pointed at': ['#888', 0x22 / 255, 'surface'],
  'bg, pointed at': ['#888', 0x22 / 255, 'bg'],
  'surface, selected': ['ink', 0.06, 'surface'],
};

/** The colours of a token, or of a ground with something over it. */
function colours(name: string, text: string): Schemes {
  const veil = veils[name];
  if (veil === undefined) return token(name, text);
  const [over, part, under] = veil;
  const [light, dark] = over.startsWith('#') ? [over, over] : token(over, text);
  const [lightUnder, darkUnder] = token(under, text);
  return [blend(light, part, lightUnder), blend(dark, part, darkUnder)];
}

function channels(hex: string): readonly number[] {
  const digits = hex.length === 4 ? hex.replaceAll(/[^#]/g, '$&$&') : hex;
  return [1, 3, 5].map((at) => parseInt(digits.slice(at, at + 2), 16));
}

function blend(over: string, part: number, under: string): string {
  const below = channels(under);
  const mixed = channels(over).map((one, place) => Math.round(one * part + (below[place] ?? 0) * (1 - part)));
  return `#${mixed.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}

const grounds = ['surface', 'bg', 'sunken'];
const inks = ['ink', 'ink-2', 'rule', 'signin', 'wait', 'none', 'solved'];
const pairs: readonly (readonly [ink: string, ground: string, least: number, why: string])[] = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground, 4.5, 'text'] as const)),
  ['on-way', 'way', 4.5, 'the yellow button’s words'],
  ['on-way', 'way-hover', 4.5, 'pointed at'],
  ['on-way', 'way-press', 4.5, 'pressed'],
  ['ink', 'mark', 4.5, 'a marked part of an address'],
  ['ink-2', 'mark', 4.5, 'the same in a note'],
  ['edge', 'surface', 3, 'a control’s border'],
  ...grounds.map((ground) => ['edge', ground, 3, 'a control’s border'] as const),
  ...['surface', 'bg'].map((ground) => ['way-edge', ground, 3, 'the yellow button’s border'] as const),
  ...grounds.map((ground) => ['focus', ground, 3, 'the focus ring'] as const),
  ['surface', 'ink', 4.5, 'a notice, in reverse'],
  ['surface', 'rule', 3, 'the number of a hop'],
  ...Object.keys(veils).flatMap((ground) => [
    ['ink', ground, 4.5, 'text'] as const,
    ['ink-2', ground, 4.5, 'a note'] as const,
  ]),
];

it.each(pairs)('%s on %s has %f:1 (%s)', (ink, ground, least) => {
  const [lightInk, darkInk] = token(ink, ordinary);
  const [lightGround, darkGround] = colours(ground, ordinary);
  expect(ratio(lightInk, lightGround)).toBeGreaterThanOrEqual(least);
  expect(ratio(darkInk, darkGround)).toBeGreaterThanOrEqual(least);
});

it.each(inks)('%s has 7:1 for people who want more contrast', (ink) => {
  const [light, dark] = token(ink, more);
  const [lightGround, darkGround] = token('surface', ordinary);
  expect(ratio(light, lightGround)).toBeGreaterThanOrEqual(7);
  expect(ratio(dark, darkGround)).toBeGreaterThanOrEqual(7);
});

it('the toolbar’s badge can be read', () => {
  const toolbar = readFileSync(new URL('../platform/toolbar.ts', import.meta.url), 'utf8');
  const [ground = '', ink = ''] = toolbar.match(/#[0-9a-f]{6}/g) ?? [];
  expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5);
});

it('no style sheet asks for a token that there is not', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.css'),
  );
  const text = sheets.map((one) => readFileSync(`src/${one}`, 'utf8')).join('\n');
  const defined = new Set(Array.from(text.matchAll(/(--[\w-]+):/g), ([, name]) => name));
  const asked = Array.from(text.matchAll(/var\((--[\w-]+)/g), ([, name]) => name);
  expect(asked.filter((one) => !defined.has(one))).toEqual([]);
});
