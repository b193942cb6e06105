import { browser } from './browser.ts';

/** The version of this copy, as its manifest has it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
