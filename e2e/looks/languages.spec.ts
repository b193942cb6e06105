import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCatalogues } from '../../scripts/source/read-catalogues.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { pseudoCatalogue } from '../../scripts/pseudo.ts';
import { browserName } from '../driver/launch.ts';
import { openGallery } from '../languages/stage.ts';
import type { Gallery } from '../languages/stage.ts';

/**
 * Nothing is cut, in any language, at the narrowest width, nor where screens have columns: every surface is drawn in every state by the components that ship, in a plain
 * page, and measured. As high as anything gets: what can be scrolled to would be measured as if it lay under the rest.
 */
const surfaces: readonly (readonly [begins: string, width: number])[] = [
  ['card', 320],
  ['popup', 380],
  ['explain', 320],
  ['history', 320],
  ['options', 320],
  ['site data', 320],
  ['explain', 1120],
  ['history', 1120],
  ['options', 1120],
  ['site data', 1120],
];
const height = 20_000;

const pseudo = (['ltr', 'rtl'] as const).map((direction) => ({
  tag: `pseudo, ${direction}`,
  catalogue: pseudoCatalogue(english, direction),
}));
/** Chromium measures all. Firefox lays out by the same rules: the longest words, the other direction and the other writing tell. */
const measured = [...readCatalogues(), ...pseudo].filter(
  ({ tag }) => browserName === 'chromium' || ['de', 'ar', 'ja'].includes(tag),
);

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

describe.each(surfaces)('%s, %i pixels wide', (begins, width) => {
  test.each(measured)('$tag', async ({ catalogue }) => {
    await gallery.look({ width, height, reducedMotion: true });
    const flaws = await gallery.tab.evaluate(
      (messages, surface) => globalThis.showcase.flaws(messages, surface),
      catalogue,
      begins,
    );
    expect([...new Set(flaws)]).toEqual([]);
  });
});
