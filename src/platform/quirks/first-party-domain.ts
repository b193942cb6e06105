import { browser } from '../browser.ts';

let taken: Promise<boolean> | null = null;

/**
 * Whether `cookies` calls take a `firstPartyDomain`. Firefox 153 demands it where first-party isolation is on
 * (`privacy.firstparty.isolate`); Chromium 156 rejects each call that has one ("Unexpected property").
 * Until: `cookies-isolation.spec` passes without this.
 */
export function takesFirstPartyDomain(): Promise<boolean> {
  taken ??= ask();
  return taken;
}

async function ask(): Promise<boolean> {
  try {
    await browser.cookies.getAll({ domain: 'why403.invalid', firstPartyDomain: null });
    return true;
  } catch {
    // Rejecting is Chromium's way to say no.
    return false;
  }
}
