/**
 * A page that tries what a page can to read the card: its own DOM, a selection of everything, `innerText`, events that
 * pass through, the clipboard of a "copy". What it got it keeps in `window.seen`.
 */
export const spy = `<p>I am looking.</p><script>
  window.seen = { texts: [], events: [], messages: [], elements: [] };
  const look = () => {
    document.execCommand('selectAll');
    const { texts, elements } = window.seen;
    texts.push(String(getSelection()), document.documentElement.innerText, document.documentElement.textContent);
    texts.push(new XMLSerializer().serializeToString(document));
    getSelection().removeAllRanges();
    for (const element of document.querySelectorAll('*')) {
      if (element.shadowRoot) elements.push(element.localName);
      if (!['html', 'head', 'meta', 'title', 'style', 'body', 'h1', 'p', 'script'].includes(element.localName)) {
        elements.push(element.outerHTML);
      }
    }
  };
  for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'focusin', 'input', 'toggle', 'copy', 'selectstart']) {
    for (const target of [window, document]) {
      target.addEventListener(type, (event) => {
        const inside = event.composedPath().map((each) => each.localName ?? each.nodeName ?? 'window');
        window.seen.events.push({ type, path: inside, text: event.target?.textContent ?? '' });
      }, true);
    }
  }
  addEventListener('message', (event) => window.seen.messages.push(event.data));
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  addEventListener('load', look);
  window.look = look;
</script>`;
