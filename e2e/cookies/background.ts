import { browser } from '../../src/platform/browser.ts';
import * as clearing from '../../src/background/clear-cookies.ts';
import { siteOf } from '../../src/platform/site.ts';
import { forgetSnapshot } from '../../src/storage/cookie-snapshots.ts';

/**
 * Background of an extension that does nothing but what a spec asks for, with the product's own code: so a spec can look at clearing
 * without the refusals, cards and popups around it.
 */
const calls = { ...clearing, forgetSnapshot, siteOf } as const;

export type Calls = typeof calls;

browser.runtime.onMessage.addListener((message: unknown) => {
  // Only a spec sends, by way of `Lab.call`, whose types are those of the calls.
  const { call, args } = message as { call: keyof Calls; args: readonly never[] };
  const run = calls[call] as (...args: readonly never[]) => Promise<unknown>;
  return run(...args);
});
