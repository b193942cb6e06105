/**
 * Makes a page look the same at any time, in any time zone and with whatever fonts a machine has chosen for its own: the clock stands, times
 * are UTC, and everything is written in DejaVu, which Debian has everywhere.
 */
export function standStill(now: number): void {
  Date.now = () => now;
  const Ordinary = Intl.DateTimeFormat;
  // Called with and without `new`, as the original is.
  const inUtc = function (...[languages, options]: Parameters<typeof Ordinary>): Intl.DateTimeFormat {
    return new Ordinary(languages, { timeZone: 'UTC', ...options });
  };
  inUtc.supportedLocalesOf = (...asked: Parameters<typeof Ordinary.supportedLocalesOf>) =>
    Ordinary.supportedLocalesOf(...asked);
  inUtc.prototype = Ordinary.prototype;
  // A function that makes what the constructor makes; its type says nothing of `new`.
  Intl.DateTimeFormat = inUtc as unknown as typeof Ordinary;
  document.adoptedStyleSheets = [stillSheet()];
}

/** For a root of its own too. */
export function stillSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(fonts);
  return sheet;
}

const fonts = `
  :root { --sans: 'DejaVu Sans' !important; --mono: 'DejaVu Sans Mono' !important; }
  body, .card, .pill { font-family: 'DejaVu Sans' !important; }
  code, pre, .plate, .address, .mono { font-family: 'DejaVu Sans Mono' !important; }
  *, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }
  * { scrollbar-width: none !important; }`;
