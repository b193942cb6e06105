import type { Card, Target } from './browser.ts';

/**
 * Functions that a driver hands to the browser as source text. Each stands alone: it may use nothing from outside
 * itself but what the document has.
 */

/** A target as it crosses into the page. */
export interface PlainTarget {
  readonly selector: string | null;
  readonly name: string;
  readonly pattern: string | null;
}

export function plainTarget(target: Target): PlainTarget {
  if ('selector' in target) return { selector: target.selector, name: target.selector, pattern: null };
  if (typeof target.name === 'string') return { selector: null, name: target.name, pattern: null };
  return { selector: null, name: String(target.name), pattern: target.name.source };
}

/** Reads the overlay's shadow root by what it means: landmark, heading, buttons, disclosures. */
export function readCard(root: ShadowRoot): Card | null {
  const landmark = root.querySelector<HTMLElement>('section, aside, [role]');
  if (!landmark) return null;
  const nameOf = (element: HTMLElement): string =>
    (element.getAttribute('aria-label') ?? element.innerText).replaceAll(/\s+/gu, ' ').trim();
  const seen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const { x, y, width, height } = landmark.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  const labelledBy = landmark.getAttribute('aria-labelledby');
  const label = labelledBy ? root.querySelector<HTMLElement>(`#${labelledBy}`)?.innerText : null;
  return {
    label: landmark.getAttribute('aria-label') ?? label ?? '',
    heading: root.querySelector<HTMLElement>('h1, h2, h3')?.innerText ?? null,
    text: seen(landmark) ? landmark.innerText : '',
    language: root.querySelector<HTMLElement>('[lang]')?.lang ?? '',
    direction: getComputedStyle(landmark).direction,
    ink: getComputedStyle(landmark).color,
    buttons: [...root.querySelectorAll<HTMLElement>('button, a[href]')].filter(seen).map(nameOf),
    disclosures: [...root.querySelectorAll('details')].map((details) => ({
      summary: details.querySelector('summary')?.innerText.trim() ?? '',
      open: details.open,
      text: details.textContent.replaceAll(/\s+/gu, ' ').trim(),
    })),
    box: { x, y, width, height },
    onTop: top === root.host,
    inert: document.querySelector(':modal') !== null && !root.host.matches(':modal'),
  };
}

/** Scrolls the one thing that a target means into view and tells the middle of it, in CSS pixels of the viewport. */
export function findTarget(
  root: Document | ShadowRoot,
  target: PlainTarget,
): { readonly x: number; readonly y: number } {
  const pressable =
    'a[href], button, summary, input, select, textarea, [role=button], [role=link], [role=tab], [role=menuitem]';
  const pattern = target.pattern === null ? null : new RegExp(target.pattern, 'u');
  const names = (element: HTMLElement): string[] =>
    [
      element.getAttribute('aria-label'),
      element.innerText,
      element.title,
      ...('labels' in element
        ? [...((element as HTMLInputElement).labels ?? [])].map((label) => label.innerText)
        : []),
    ].map((name) => (name ?? '').replaceAll(/\s+/gu, ' ').trim());
  const isMeant = (element: HTMLElement): boolean =>
    names(element).some((name) => (pattern ? pattern.test(name) : name === target.name));
  const found = [...root.querySelectorAll<HTMLElement>(target.selector ?? pressable)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && (target.selector !== null || isMeant(element)),
  );
  const [element] = found;
  if (!element || found.length > 1) {
    const all = [...root.querySelectorAll<HTMLElement>(pressable)].map((each) => names(each).find(Boolean));
    throw new Error(`${found.length} things are called "${target.name}". There are: ${all.join(' | ')}.`);
  }
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
