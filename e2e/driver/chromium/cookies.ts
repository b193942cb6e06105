import type { BrowserCookie } from '../browser.ts';
import type { Session } from './cdp.ts';

/** Every cookie of the profile that a page lives in, as the browser's own jar tells. */
export async function jarOf(session: Session, isPrivate: boolean): Promise<readonly BrowserCookie[]> {
  const { cookies } = await session.send('Network.getAllCookies');
  return cookies.map((cookie) => ({
    name: cookie.name,
    value: cookie.value,
    domain: cookie.domain,
    path: cookie.path,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: sameSites[cookie.sameSite ?? 'unspecified'],
    expires: cookie.session ? null : cookie.expires,
    partition: cookie.partitionKey?.topLevelSite ?? null,
    isPrivate,
  }));
}

const sameSites = { Strict: 'strict', Lax: 'lax', None: 'none', unspecified: 'unspecified' } as const;
