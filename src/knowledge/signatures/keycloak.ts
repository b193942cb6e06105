import type { Matcher, Signature } from '../../core/diagnosis/signature.ts';

/** Where a page is Keycloak's: its own element, or an address of a realm. */
const own: readonly Matcher[] = [
  { in: 'body', contains: ['id="kc-error-message"', '/realms/'] },
  { in: 'title', contains: 'keycloak' },
];

export default {
  id: 'keycloak',
  name: 'Keycloak',
  kind: 'sign-in',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'cookie', name: 'keycloak_*' },
        { in: 'cookie', name: 'auth_session_id*' },
        { in: 'path', contains: '/protocol/openid-connect/' },
      ],
      source: 'keycloak.org: on every response, and the address of its endpoints; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [
        {
          in: 'text',
          contains: ['cookie not found', 'page has expired', 'you are already authenticated', 'timed out'],
        },
      ],
      any: own,
      cause: 'session-or-cookies',
      also: ['login-required'],
      source: 'keycloak, login theme; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [{ in: 'text', contains: ['redirect_uri', 'client not found', 'client disabled'] }],
      any: own,
      cause: 'host-misconfigured',
      also: ['session-or-cookies'],
      source:
        'keycloak, login theme: the client is not set up for the address that it was opened at, remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [{ in: 'text', contains: 'account is disabled' }],
      any: own,
      cause: 'account-suspended',
      source: 'keycloak, login theme; 2026-05',
    },
    {
      tier: 'corroborating',
      // Codes of RFC 6749, 5.2: every token endpoint sends them.
      weak: true,
      at: [401],
      all: [{ in: 'body', contains: ['"error":"unauthorized_client"', '"error":"invalid_client"'] }],
      cause: 'login-required',
      source: 'keycloak, token endpoint; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [
        { in: 'path', contains: '/protocol/openid-connect/' },
        { in: 'body', contains: '"error_description":' },
      ],
      source: 'keycloak, token endpoint: the form of RFC 6749, 5.2; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [{ in: 'body', contains: 'id="kc-error-message"' }],
      source: 'keycloak, themes/base/login/error.ftl; 2026-11',
    },
  ],
} satisfies Signature;
