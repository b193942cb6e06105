import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'amazon-sp-api',
  name: 'Amazon Selling Partner API',
  kind: 'api',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'host',
          ends: '.amazon.com',
        },
        {
          in: 'host',
          starts: 'sellingpartnerapi',
        },
      ],
      source: 'developer-docs.amazon.com/sp-api; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: '"code":"unauthorized"',
        },
        {
          in: 'text',
          contains: 'token is missing in the request header',
        },
      ],
      cause: 'login-required',
      source: 'developer-docs.amazon.com/sp-api; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: '"code":"unauthorized"',
        },
        {
          in: 'text',
          contains: 'access to requested resource is denied.',
        },
      ],
      none: [
        {
          in: 'text',
          contains: ['access token is missing', 'expired'],
        },
      ],
      cause: 'not-authorized-role',
      source: 'developer-docs.amazon.com/sp-api; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: '"code":"unauthorized"',
        },
        {
          in: 'text',
          contains: 'access token you provided has expired',
        },
      ],
      cause: 'session-or-cookies',
      source: 'developer-docs.amazon.com/sp-api; 2026-05',
    },
  ],
} satisfies Signature;
