import { listCookies, mayTouchCookiesOf, removeCookie, setCookie, storeOf } from '../platform/cookies.ts';
import { parkTab } from '../platform/park-tab.ts';
import { siteBoundsOf } from '../platform/site.ts';
import { allSnapshots, forgetSnapshot, keepSnapshot, readSnapshot } from '../storage/cookie-snapshots.ts';
import { createCookieClearing } from './cookie-clearing.ts';

/** What a page of Firefox 153 sets in a loop comes back up to some tens of milliseconds after it was removed. */
const settlingMs = 100;

/** Clearing cookies in this browser. */
export const { countCookies, clearCookies, undoCookies, recallClearings, wipeExpired } = createCookieClearing(
  {
    ...{ storeOf, siteBoundsOf, mayTouchCookiesOf, listCookies, removeCookie, setCookie, parkTab },
    ...{ readSnapshot, keepSnapshot, forgetSnapshot, allSnapshots },
    settle: () => new Promise((resolve) => setTimeout(resolve, settlingMs)),
    now: () => Date.now(),
  },
);
