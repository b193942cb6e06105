import { browser } from './browser.ts';

/** Whether this copy was loaded from a folder, by somebody who works on it. Every extension may ask that of itself. */
export async function isFromSource(): Promise<boolean> {
  const { installType } = await browser.management.getSelf();
  return installType === 'development';
}
