import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'keycloak',
  name: 'Keycloak',
  kind: 'sign-in',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'keycloak_*',
        },
        {
          in: 'cookie',
          name: 'auth_session_id*',
        },
      ],
      source: 'keycloak.org: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [
        {
          in: 'text',
          contains: [
            'we are sorry',
            'invalid parameter: redirect_uri',
            'cookie not found',
            'page has expired',
            'you are already authenticated',
            'client not found',
            'account is disabled',
          ],
        },
      ],
      any: [
        {
          in: 'body',
          contains: '/realms/',
        },
        {
          in: 'title',
          contains: 'keycloak',
        },
      ],
      cause: 'session-or-cookies',
      also: ['login-required'],
      source: 'keycloak, login theme; 2026-05',
    },
    {
      tier: 'corroborating',
      // Codes of RFC 6749, 5.2: every token endpoint sends them.
      weak: true,
      at: [400, 401],
      all: [
        {
          in: 'body',
          contains: ['"error":"unauthorized_client"', '"error":"invalid_client"'],
        },
      ],
      cause: 'login-required',
      source: 'keycloak, token endpoint; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [{ in: 'body', contains: 'id="kc-error-message"' }],
      source: 'keycloak, themes/base/login/error.ftl; 2026-11',
    },
  ],
} satisfies Signature;
