/** One driver interface, two implementations: the same spec runs in a real Chromium and in a real Firefox. */
export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Folder with the built extension (`dist/chromium`, `dist/firefox`); `null`: a browser without it. */
  readonly extension: string | null;
  /** In place of the folder: a package, installed for good as a person's is. */
  readonly packed?: Packed;
  /** A folder that outlives the browser: what an earlier one left is there again, and it is let go in peace. */
  readonly profile?: string;
  /** Let the extension into private windows too. */
  readonly privateWindows?: boolean;
  /** Leave the screen open that the product shows when it was installed; else it is closed, and the first tab is in front. */
  readonly welcome?: boolean;
  /** With a window that a person can see and use: real host names, real certificates. */
  readonly visible?: boolean;
  /** Environment variables beyond this process's own. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Firefox gives an extension only some 10 MB, so that `fillDisk` is quick. */
  readonly smallDisk?: boolean;
  /** Firefox preferences beyond the driver's own. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** A `.crx` or an `.xpi`. */
export interface Packed {
  readonly path: string;
  readonly id: string;
  readonly version: string;
}

export interface Browser {
  readonly name: BrowserName;
  /** Such as `Chromium 156.0.8078.79`. */
  readonly version: string;
  /** The tab in front of the visitor when the browser started. */
  readonly first: Tab;
  newTab(url?: string, options?: { readonly background?: boolean }): Promise<Tab>;
  /** Opens a window that keeps nothing; the extension must have been launched with `privateWindows`. */
  newPrivateWindow(url: string): Promise<Tab>;
  /** Every tab of every window, those that pages opened included; the extension's popup is none. */
  tabs(): Promise<readonly Tab[]>;
  /** Waits for a tab that is not in `before`: `window.open`, a link with a target, a screen that the popup opens. */
  tabBeyond(before: readonly Tab[]): Promise<Tab>;
  extension: Extension;
  /** Installs one more extension, a stranger to ours. */
  installBeside(path: string): Promise<Extension>;
  /** The browser's own complete list, read past the extension: partitioned ones and private stores included. */
  cookies(): Promise<readonly BrowserCookie[]>;
  /** What the extension's contexts complained of so far: uncaught errors and `console.error`. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The extension as the browser itself sees it, from outside its own pages. */
export interface Extension {
  readonly id: string;
  /** Where its pages live: `chrome-extension://…/` or `moz-extension://…/`. */
  readonly origin: string;
  /** Opens one of its pages in a tab of its own. */
  open(path: string): Promise<Tab>;
  /**
   * Evaluates an expression with the extension's own `browser` in reach, such as `browser.storage.session.get()`.
   * Runs in a page of the extension, never in the background: asking does not wake it.
   */
  evaluate(expression: string): Promise<unknown>;
  /** Whether the background is running at this moment. */
  isAwake(): Promise<boolean>;
  /** Loads the extension anew, as an update does: whatever of it still runs in pages is cut off. */
  reload(): Promise<void>;
  /** The disk has no room for anything that the extension keeps, or has it again. In Firefox it is a small disk from the start (`LaunchOptions.smallDisk`). */
  fillDisk(isFull: boolean): Promise<void>;
  /** Ends the background, and writes nonsense over its databases, as a failing disk does. No page of it may be open. */
  damageDatabases(): Promise<void>;
  /** Ends the background at once, as the browser does on its own when it was idle or memory is short. */
  stop(): Promise<void>;
  /** The popup, if one is open now. */
  popup(): Promise<Surface | null>;
  /** Opens the popup for the tab in front, as a click on the toolbar icon does, and waits until it has text. */
  openPopup(): Promise<Surface>;
  /** Badge and tooltip of the toolbar icon while this tab is in front. */
  icon(tab: Tab): Promise<Icon>;
}

export interface Icon {
  readonly badge: string;
  readonly tooltip: string;
}

/** A document that a person can look at and act on. */
export interface Surface {
  /** Calls a function in the document's own world; what goes in and comes out is JSON. */
  evaluate<Result, Arguments extends readonly unknown[]>(
    fn: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  /** The document's text as a person sees it. */
  text(): Promise<string>;
  /** Clicks with a trusted pointer event on the one button, link or field with this accessible name or CSS selector. */
  click(target: Target): Promise<void>;
  /** Presses one key, trusted; `Tab`, `Enter`, `Escape`, `ArrowDown` or a character. */
  press(key: string, modifiers?: readonly Modifier[]): Promise<void>;
  close(): Promise<void>;
}

export type Target = { readonly name: string | RegExp } | { readonly selector: string };
export type Modifier = 'Alt' | 'Control' | 'Shift';

export interface Tab extends Surface {
  /** Stays the same for as long as the tab lives. */
  readonly id: string;
  /** Goes to an address as if typed into the tab in front, and waits until the load ended, however it ended. */
  go(url: string): Promise<void>;
  /** Starts to go to an address, and waits for nothing. */
  start(url: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  reload(): Promise<void>;
  stop(): Promise<void>;
  activate(): Promise<void>;
  /** Where the tab is, as the address bar says it; the browser's own error page counts as the address it stands for. */
  url(): Promise<string>;
  /** What the card shows; `null` while there is none. */
  card(): Promise<Card | null>;
  /** Waits for the card, or fails with what the tab shows instead. */
  seeCard(): Promise<Card>;
  /** Clicks inside the card, past its closed shadow root, with a trusted pointer event. */
  clickCard(target: Target): Promise<void>;
  /** How the browser's accessibility tree tells the document, closed shadow roots included. */
  accessibility(): Promise<readonly AccessibleNode[]>;
  /**
   * Answers the browser's own log-in prompt whenever it comes up in this tab, from now on; the last answer counts. The tab stands on a page of
   * that site already: where a load moves it to another process, Firefox 153 shows no prompt at times (2 of 28).
   */
  answerLogin(answer: Login | 'cancel'): Promise<void>;
  emulate(look: Look): Promise<void>;
  /** A PNG of what is to be seen. */
  screenshot(): Promise<Buffer>;
}

export interface Login {
  readonly user: string;
  readonly password: string;
}

/** Circumstances that a style sheet asks for. `forcedColors` and `moreContrast` are Chromium's only. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly moreContrast?: boolean;
  readonly reducedMotion?: boolean;
  /** As on paper. */
  readonly print?: boolean;
}

export interface AccessibleNode {
  /** ARIA's own word, lower case: `region`, `button`, `heading`… */
  readonly role: string;
  readonly name: string;
}

/** What stands in the overlay's closed shadow root, read by meaning and not by class names. */
export interface Card {
  /** Accessible name of the landmark. */
  readonly label: string;
  /** A card has a heading, a pill has none. */
  readonly heading: string | null;
  /** Everything that is to be seen; what is folded away is not. */
  readonly text: string;
  readonly language: string;
  readonly direction: string;
  /** The colour of its words, as the browser computes it. */
  readonly ink: string;
  /** Accessible names of what can be pressed and seen, in order. */
  readonly buttons: readonly string[];
  readonly disclosures: readonly Disclosure[];
  /** Where it is, in CSS pixels of the viewport. */
  readonly box: Box;
  /** Whether its middle is the topmost thing at that point of the page. */
  readonly onTop: boolean;
  /** Whether the page's own modal dialog, or something else, has taken it out of reach. */
  readonly inert: boolean;
}

export interface Disclosure {
  readonly summary: string;
  readonly open: boolean;
  /** Its whole text, open or not. */
  readonly text: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BrowserCookie {
  readonly name: string;
  readonly value: string;
  /** With a leading dot unless host-only. */
  readonly domain: string;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: 'strict' | 'lax' | 'none' | 'unspecified';
  /** Seconds since 1970; `null`: until the browser closes. */
  readonly expires: number | null;
  /** The site under which a partitioned cookie lives. */
  readonly partition: string | null;
  readonly isPrivate: boolean;
}
