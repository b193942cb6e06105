import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, page } from '../overlay/stage.ts';
import type { Stage } from '../overlay/stage.ts';
import { until } from '../driver/until.ts';

/** What a page can get of a card that stands in it. Only `window.find` tells a word that the page guesses. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const words = 'refused';

test('a selection of everything holds nothing of it', async () => {
  const card = await stage.meet(page('<p>The words of the page</p>'));
  expect(card.text).toContain(words);
  const read = await stage.tab.evaluate(() => {
    // Deprecated, and what a page would use.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand('selectAll');
    const all = String(getSelection());
    const range = document.createRange();
    range.selectNode(document.documentElement);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return [all, String(getSelection()), String(range)];
  });
  expect(read.join(' ')).toContain('The words of the page');
  expect(read.join(' ')).not.toContain(words);
});

test('the document, read in every way, holds nothing of it', async () => {
  await stage.meet(page('<p>The words of the page</p>'));
  const read = await stage.tab.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[popover]');
    return {
      texts: [
        document.documentElement.innerText,
        document.documentElement.textContent,
        document.documentElement.outerHTML,
        new XMLSerializer().serializeToString(document),
        host?.innerText,
        host?.title,
        host?.ariaLabel,
        ...[...document.styleSheets, ...document.adoptedStyleSheets].map(
          (sheet) => sheet.cssRules[0]?.cssText,
        ),
      ].join(' '),
      root: host?.shadowRoot,
      active: document.activeElement?.localName,
      attributes: host?.getAttributeNames().toSorted(),
      globals: Object.keys(globalThis).filter((name) => /403|why|overlay/i.test(name)),
    };
  });
  expect(read.texts).not.toContain(words);
  expect(read.root).toBeNull();
  expect(read.attributes).toEqual(['dir', 'popover']);
  expect(read.globals).toEqual([]);
});

test('events on their way through tell that something was pressed, and nothing of it', async () => {
  await stage.meet(
    page(`<script>
      window.seen = [];
      for (const type of ['click', 'pointerdown', 'keydown', 'focusin', 'toggle', 'copy', 'selectstart', 'input']) {
        addEventListener(type, (event) => seen.push([type, event.composedPath().map((each) => each.localName ?? '').join(), event.target?.textContent ?? '', event.clipboardData?.getData('text/plain') ?? '']), true);
      }
      for (const type of ['click', 'keydown', 'pointerdown']) addEventListener(type, () => seen.push(['bubbled', type]));
    </script>`),
  );
  await stage.tab.clickCard({ name: 'Details for the site’s support' });
  await stage.tab.clickCard({ name: /^Copy/ });
  await stage.tab.press('Escape');
  await until('it collapsed', async () => (await stage.tab.card())?.heading === null);
  // The page's own list, of its own world.
  const seen = await stage.tab.evaluate(() => (globalThis as unknown as { seen: string[][] }).seen);
  const paths = new Set(seen.map(([type, path]) => (type === 'copy' ? 'copy' : path)));
  expect(paths).toEqual(new Set(['div,html,,', 'copy']));
  expect(seen.filter(([type]) => type === 'bubbled')).toEqual([]);
  expect(
    seen
      .map(([, , text, copied]) => `${text}${copied}`)
      .join('')
      .replace(/Forbidden[\s\S]*/, ''),
  ).toBe('');
});

test('what a page presses by a script does nothing', async () => {
  const before = await stage.meet(page(''));
  await stage.tab.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[popover]');
    const { x = 0, y = 0, width = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
    for (let down = 10; down < height; down += 10) {
      const at = {
        clientX: x + width / 2,
        clientY: y + down,
        bubbles: true,
        composed: true,
        cancelable: true,
      };
      const target = document.elementFromPoint(at.clientX, at.clientY);
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        target?.dispatchEvent(new MouseEvent(type, at));
      }
    }
    host?.click();
    host?.focus();
    for (const key of ['Tab', 'Enter', ' ', 'Escape']) {
      host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
  });
  const after = await stage.tab.card();
  expect(after?.heading).toBe(before.heading);
  expect(after?.text).toBe(before.text);
  expect(after?.disclosures.map(({ open }) => open)).toEqual(before.disclosures.map(({ open }) => open));
});

test('a page cannot speak for the background', async () => {
  const before = await stage.meet(page(''));
  await stage.tab.evaluate(() => {
    const forged = { type: 'card/view', view: null };
    postMessage(forged, '*');
    new BroadcastChannel('overlay').postMessage(forged);
    dispatchEvent(new MessageEvent('message', { data: forged }));
    document.dispatchEvent(new CustomEvent('card/view', { detail: forged }));
  });
  expect((await stage.tab.card())?.heading).toBe(before.heading);
});

test('a page that was not refused has nothing added to it', async () => {
  await stage.open({ ...page('<p>Welcome</p>'), status: 200 });
  const added = await stage.tab.evaluate(
    () => document.querySelectorAll('html > :not(head, body), [popover]').length,
  );
  expect(added).toBe(0);
});
