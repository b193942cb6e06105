import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/**
 * The browser's own namespace: `browser` in Firefox and in Chromium from 148, `chrome` with the same promises in Chromium before. The
 * polyfill lends its types only; why its code stays out is told in docs/decisions/no-polyfill-code.md.
 */
export const browser: Browser = (globalThis as { readonly browser?: Browser }).browser ?? chrome;

/** Told by a call that only Firefox has. */
export function isFirefox(): boolean {
  return typeof browser.runtime.getBrowserInfo === 'function';
}

export type { Cookies, Runtime, Tabs, WebNavigation, WebRequest } from 'webextension-polyfill';
