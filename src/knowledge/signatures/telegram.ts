import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'telegram',
  name: 'Telegram',
  kind: 'api',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'body',
          contains: '"ok":false',
        },
        {
          in: 'body',
          contains: '"error_code":',
        },
      ],
      any: [
        {
          in: 'host',
          is: 'api.telegram.org',
        },
        {
          in: 'body',
          contains: '"description":',
        },
      ],
      source: 'core.telegram.org/bots/api; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [
        {
          in: 'body',
          contains: '"ok":false',
        },
        {
          in: 'text',
          contains: 'too many requests: retry after',
        },
      ],
      cause: 'rate-limit',
      source: 'core.telegram.org/bots/api; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'body',
          contains: '"ok":false',
        },
        {
          in: 'body',
          contains: '"description":"unauthorized"',
        },
      ],
      cause: 'login-required',
      source: 'core.telegram.org/bots/api; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: '"ok":false',
        },
        {
          in: 'body',
          contains: '"description":"forbidden:',
        },
      ],
      cause: 'not-authorized-role',
      source: 'core.telegram.org/bots/api; 2026-05',
    },
  ],
} satisfies Signature;
