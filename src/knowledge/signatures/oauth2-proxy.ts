import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'oauth2-proxy',
  name: 'OAuth2 Proxy',
  kind: 'sign-in',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: '_oauth2_proxy*',
        },
      ],
      source: 'oauth2-proxy.github.io: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: 'secured with oauth2 proxy',
        },
      ],
      any: [
        {
          in: 'body',
          contains: '/oauth2/start',
        },
        {
          in: 'text',
          contains: 'sign in with',
        },
      ],
      cause: 'login-required',
      source: 'oauth2-proxy, sign_in.html; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'secured with oauth2 proxy',
        },
      ],
      none: [
        {
          in: 'body',
          contains: '/oauth2/start',
        },
      ],
      cause: 'not-authorized-role',
      source: 'oauth2-proxy, error.html; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: '403 permission denied invalid account',
        },
      ],
      cause: 'not-authorized-role',
      source: 'bitly/oauth2_proxy and oauth2-proxy until 6: the address is on no list; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'unable to find a valid csrf token',
        },
      ],
      cause: 'csrf',
      source: 'oauth2-proxy, csrf; 2026-05',
    },
  ],
} satisfies Signature;
