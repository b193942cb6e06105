import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'anthropic',
  name: 'Anthropic',
  kind: 'api',
  signs: [
    {
      tier: 'corroborating',
      at: [400],
      all: [{ in: 'body', contains: 'balance is too low to access the anthropic' }],
      cause: 'quota',
      source: 'refusals as people paste them: a 400 for what others answer 402; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: '"type":"error"',
        },
        {
          in: 'body',
          contains: '"type":"permission_error"',
        },
      ],
      cause: 'not-authorized-role',
      source: 'docs.anthropic.com, errors; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'body', contains: '"type":"forbidden","message":"request not allowed"' }],
      source: 'refusals as people paste them: from where it is not offered; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'body',
          contains: '"type":"error"',
        },
        {
          in: 'body',
          contains: '"type":"authentication_error"',
        },
      ],
      cause: 'login-required',
      source: 'docs.anthropic.com, errors; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [
        {
          in: 'body',
          contains: '"type":"error"',
        },
        {
          in: 'body',
          contains: '"type":"rate_limit_error"',
        },
      ],
      cause: 'rate-limit',
      source: 'docs.anthropic.com, errors; 2026-05',
    },
  ],
} satisfies Signature;
