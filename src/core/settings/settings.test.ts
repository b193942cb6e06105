import { describe, expect, it } from 'vitest';
import { exportSettings, importSettings } from './settings-file.ts';
import { defaultSettings, parseSettings } from './settings.ts';
import type { Settings } from './settings.ts';

const chosen: Settings = {
  watched: 'all',
  keptDays: 7,
  keptEntries: 1_000,
  wholeAddresses: true,
  mutedSites: ['shop.example', 'news.test'],
  popupOpensItself: false,
  language: 'de',
  appearance: 'dark',
};

describe('settings as they were stored', () => {
  it('are taken as they are', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  const odd: readonly [raw: unknown, because: string][] = [
    [undefined, 'nothing was chosen yet'],
    [null, 'no record'],
    ['settings', 'no record'],
    [[], 'no record of ours'],
    [{ watched: 'frames', keptDays: 0, keptEntries: 1e9, wholeAddresses: 'yes' }, 'values out of bounds'],
    [{ mutedSites: 'shop.example', popupOpensItself: 1, language: 7, appearance: null }, 'of another type'],
    [{ keptDays: 1.5, keptEntries: -1, mutedSites: [null] }, 'no whole or positive numbers, no texts'],
    [{ mutedSites: ['x'.repeat(254)], language: 'x'.repeat(21) }, 'longer than any host or language'],
  ];
  it.each(odd)('%j gives the defaults: %s', (raw) => {
    expect(parseSettings(raw)).toEqual(defaultSettings);
  });

  it('lose what can’t be read, and nothing else', () => {
    expect(parseSettings({ ...chosen, keptDays: 'long' })).toEqual({ ...chosen, keptDays: 30 });
  });

  it('bring nothing that nobody asked for', () => {
    const hostile: unknown = JSON.parse('{"__proto__": {"watched": "all"}, "more": 1}');
    expect(parseSettings(hostile)).toEqual(defaultSettings);
  });
});

describe('a file of settings', () => {
  it('brings back what was saved, sites as the browser writes them', () => {
    const sites = ['shop.example', 'xn--mnchen-3ya.example', '[::1]', 'localhost'];
    const saved = { ...chosen, mutedSites: sites };
    expect(importSettings(exportSettings(saved))).toEqual(saved);
  });

  it('names sites only: what else stands there is left out, and what stands twice', () => {
    const odd = ['shop.example', ' Shop.Example ', 'a/b', 'user@shop.example', '', '<b>', 'shop.example:x'];
    expect(importSettings(exportSettings({ ...chosen, mutedSites: odd }))?.mutedSites).toEqual([
      'shop.example',
    ]);
  });

  it('has a bounded list of sites', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `s${index}.example`);
    expect(importSettings(exportSettings({ ...chosen, mutedSites: many }))?.mutedSites).toHaveLength(2_000);
  });

  const strange: readonly [text: string, because: string][] = [
    ['', 'empty'],
    ['{', 'no JSON'],
    ['[]', 'no record'],
    ['{"settings": {}}', 'another format'],
    ['{"format": "why403-settings", "version": 2, "settings": {}}', 'a later version'],
    ['{"format": "why403-settings", "version": 1, "settings": null}', 'no settings'],
    [`${exportSettings(chosen)}${' '.repeat(1_000_000)}`, 'too long'],
  ];
  it.each(strange)('is none of ours: %#', (text, because) => {
    expect(importSettings(text), because).toBeNull();
  });
});
