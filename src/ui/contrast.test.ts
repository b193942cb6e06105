import { readFileSync } from 'node:fs';
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
  ['edge', 'bg', 3, 'a control’s border'],
  ['way-edge', 'surface', 3, 'the yellow button’s border'],
  ['focus', 'surface', 3, 'the focus ring'],
];

it.each(pairs)('%s on %s has %f:1 (%s)', (ink, ground, least) => {
  const [lightInk, darkInk] = token(ink, ordinary);
  const [lightGround, darkGround] = token(ground, ordinary);
  expect(ratio(lightInk, lightGround)).toBeGreaterThanOrEqual(least);
  expect(ratio(darkInk, darkGround)).toBeGreaterThanOrEqual(least);
});

it.each(inks)('%s has 7:1 for people who want more contrast', (ink) => {
  const [light, dark] = token(ink, more);
  const [lightGround, darkGround] = token('surface', ordinary);
  expect(ratio(light, lightGround)).toBeGreaterThanOrEqual(7);
  expect(ratio(dark, darkGround)).toBeGreaterThanOrEqual(7);
});
