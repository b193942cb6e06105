import { listCookies, mayTouchCookiesOf, removeCookie, setCookie, storeOf } from '../platform/cookies.ts';
import { parkTab } from '../platform/park-tab.ts';
import { siteBoundsOf } from '../platform/site.ts';
import { allSnapshots, forgetSnapshot, keepSnapshot, readSnapshot } from '../storage/cookie-snapshots.ts';
import { createCookieClearing } from './cookie-clearing.ts';

/** Clearing cookies in this browser. */
export const { countCookies, clearCookies, undoCookies, recallClearings, forgetCookies, wipeExpired } =
  createCookieClearing({
    ...{ storeOf, siteBoundsOf, mayTouchCookiesOf, listCookies, removeCookie, setCookie, parkTab },
    ...{ readSnapshot, keepSnapshot, forgetSnapshot, allSnapshots },
    now: () => Date.now(),
  });
