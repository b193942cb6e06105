import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'openai',
  name: 'OpenAI',
  kind: 'api',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'host',
          is: 'api.openai.com',
        },
      ],
      source: 'platform.openai.com, error codes; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [{ in: 'text', contains: 'at https://platform.openai.com/account/api-keys' }],
      cause: 'login-required',
      source:
        'platform.openai.com, error codes, as people paste it without the address; words as remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: 'unsupported_country_region_territory',
        },
      ],
      cause: 'ip-or-region',
      source: 'platform.openai.com, error codes; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 429],
      all: [
        {
          in: 'body',
          contains: '"code":"insufficient_quota"',
        },
      ],
      cause: 'quota',
      source: 'platform.openai.com, error codes; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [429],
      all: [
        {
          in: 'body',
          contains: '"code":"rate_limit_exceeded"',
        },
      ],
      cause: 'rate-limit',
      source: 'platform.openai.com, error codes; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [401],
      all: [
        {
          in: 'body',
          contains: '"code":"invalid_api_key"',
        },
      ],
      cause: 'login-required',
      source: 'platform.openai.com, error codes; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [403],
      all: [
        {
          in: 'body',
          contains: ['"code":"model_not_found"', '"code":"insufficient_permissions"'],
        },
      ],
      cause: 'not-authorized-role',
      source: 'platform.openai.com, error codes; 2026-05',
    },
  ],
} satisfies Signature;
