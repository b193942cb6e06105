import type { Cookie } from '../cookies/cookie.ts';

/** For tests: a plain session cookie of www.example.com, but for what is given. */
export function aCookie(some: Partial<Cookie>): Cookie {
  const domain = some.domain ?? 'www.example.com';
  return {
    name: 'sid',
    value: '1',
    domain,
    hostOnly: !domain.startsWith('.'),
    path: '/',
    secure: false,
    httpOnly: false,
    sameSite: 'unspecified',
    expirationDate: null,
    storeId: '0',
    partitionKey: null,
    firstPartyDomain: null,
    ...some,
  };
}
