import type { Browser } from '../driver/browser.ts';

/** Fails with what the extension complained of, where it did: a list cut short would not tell. */
export async function expectNoComplaints(browser: Browser): Promise<void> {
  const complaints = await browser.complaints();
  if (complaints.length > 0) throw new Error(`The extension complained: ${complaints.join('; ')}`);
}
