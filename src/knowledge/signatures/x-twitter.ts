import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'x-twitter',
  name: 'X (Twitter)',
  kind: 'api',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          contains: 'tsa_',
        },
        {
          in: 'header',
          name: 'x-twitter-response-tags',
          exists: true,
        },
        {
          in: 'cookie',
          name: 'guest_id',
        },
        {
          in: 'header',
          name: 'server',
          is: 'cloudflare envoy',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      any: [
        {
          in: 'body',
          contains: ['api.twitter.com/2/problems', 'api.x.com/2/problems'],
        },
      ],
      source: 'developer.x.com, problems; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: ['problems/client-forbidden', '"reason":"client-not-enrolled"'],
        },
      ],
      cause: 'not-authorized-role',
      source: 'developer.x.com, problems; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'host',
          is: ['api.twitter.com', 'api.x.com', 'twitter.com', 'x.com'],
        },
      ],
      source: 'developer.x.com: its own answers; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [
        {
          in: 'body',
          contains: 'problems/usage-capped',
        },
      ],
      cause: 'quota',
      source: 'developer.x.com, usage caps; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'host', is: ['api.twitter.com', 'api.x.com'] }],
      any: [{ in: 'body', contains: ['"code":326', '"code":64'] }],
      cause: 'account-suspended',
      source: 'developer.x.com, error codes 326 and 64: the account is locked or suspended; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'host', is: ['api.twitter.com', 'api.x.com'] }],
      any: [{ in: 'body', contains: ['"code":220', '"code":453'] }],
      cause: 'not-authorized-role',
      source: 'developer.x.com, error codes 220 and 453: what these credentials may not; 2026-11',
    },
  ],
} satisfies Signature;
