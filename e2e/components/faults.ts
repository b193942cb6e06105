/** Functions that a spec hands to the browser as source text: each stands alone. */

/**
 * What people with small windows, large text or unsteady hands would stumble over, by WCAG 2.2: scrolling in two directions (1.4.10), text
 * that is cut (1.4.4), targets under 24 pixels (2.5.8).
 */
export function findFaults(): readonly string[] {
  const faults: string[] = [];
  const within = (root: Document | ShadowRoot): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) =>
      one.shadowRoot ? [one, ...within(one.shadowRoot)] : [one],
    );
  const isSeen = (one: HTMLElement): boolean =>
    one.checkVisibility({ visibilityProperty: true }) && one.closest('.unseen, [aria-hidden=true]') === null;
  const named = (one: HTMLElement): string =>
    `<${one.localName} class="${one.className}"> ${one.textContent.trim().slice(0, 40)}`;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}`);
  for (const one of within(document).filter((each) => each instanceof HTMLElement && isSeen(each))) {
    const style = getComputedStyle(one);
    const box = one.getBoundingClientRect();
    if (box.width === 0 || one.matches('html, body')) continue;
    if (box.right > clientWidth + 1 || box.left < -1) faults.push(`reaches beyond the window: ${named(one)}`);
    const isCut = /hidden|clip/u.test(style.overflowX) && one.scrollWidth > one.clientWidth + 1;
    // A name or an address that is cut is whole in its tooltip.
    if (isCut && one.title === '' && one.textContent.trim() !== '') faults.push(`is cut: ${named(one)}`);
    if (!one.matches('a[href], button, summary, select, input:not([type=file])')) continue;
    // A link can take its whole row.
    const row = getComputedStyle(one, '::after').position === 'absolute' ? one.closest('[data-row]') : null;
    const target = (row ?? one.closest('label') ?? one).getBoundingClientRect();
    const isInText = one.localName === 'a' && style.display === 'inline';
    if (!isInText && (target.width < 24 || target.height < 24))
      faults.push(`${Math.round(target.width)} × ${Math.round(target.height)} only: ${named(one)}`);
  }
  return faults;
}

/** Twice the text, as people set it in their browser; the card takes the browser's size, whatever a page says. */
export function enlargeText(): void {
  document.documentElement.style.fontSize = '200%';
  for (const host of document.querySelectorAll('*')) {
    if (host.shadowRoot === null) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { font-size: 32px !important }');
    host.shadowRoot.adoptedStyleSheets.push(sheet);
  }
}

/** What the Tab key must reach, in this order; a group of radio buttons is one stop. Numbers them, for {@link focusNow} to tell. */
export function expectedStops(): readonly string[] {
  const controls = 'a[href], button, summary, select, input, textarea, [tabindex="0"]';
  const within = (root: Document | ShadowRoot): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => {
      if (one.shadowRoot) return within(one.shadowRoot);
      const isPassed =
        one.tabIndex < 0 || !one.matches(controls) || !one.checkVisibility({ visibilityProperty: true });
      const group = one instanceof HTMLInputElement && one.type === 'radio' && !one.checked;
      return isPassed || group ? [] : [one];
    });
  return within(document).map((one, place) => {
    one.dataset['stop'] = `${place}`;
    return `${one.localName} ${(one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 40)}`;
  });
}

/** Where the focus is: its number, and what is wrong with how it can be seen (2.4.7, 2.4.11). `null`: nowhere, or on something that only scrolls. */
export function focusNow(): { readonly stop: number; readonly fault: string | null } | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!(active instanceof HTMLElement) || active.dataset['stop'] === undefined) return null;
  const stop = Number(active.dataset['stop']);
  const rings = [
    getComputedStyle(active),
    getComputedStyle(active, '::after'),
    getComputedStyle(active.closest('label') ?? active),
  ];
  const hasRing = rings.some((style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1);
  if (!hasRing) return { stop, fault: 'has no ring' };
  const { x, y, width, height } = (active.closest('label') ?? active).getBoundingClientRect();
  const at: readonly [number, number] = [x + width / 2, y + Math.min(height / 2, 12)];
  const root = active.getRootNode();
  const top = (root instanceof ShadowRoot ? root : document).elementFromPoint(...at);
  const isSeen =
    top !== null && (active.contains(top) || top.contains(active) || top.closest('label') !== null);
  return { stop, fault: isSeen ? null : `is hidden at ${Math.round(at[0])}, ${Math.round(at[1])}` };
}
