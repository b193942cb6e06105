import { browser } from './browser.ts';

/**
 * Reads a JSON file of our own package.
 * @throws when it is not there: the package is broken.
 */
export async function readOwnFile(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.json();
}
