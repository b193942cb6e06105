import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'stripe',
  name: 'Stripe',
  kind: 'api',
  signs: [
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'body',
          contains: '"type":"invalid_request_error"',
        },
        {
          in: 'body',
          contains: ['"message":"invalid api key provided', '"message":"you did not provide an api key'],
        },
      ],
      cause: 'login-required',
      source: 'docs.stripe.com, error codes; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 402, 403, 429],
      all: [
        {
          in: 'host',
          is: 'api.stripe.com',
        },
      ],
      source: 'docs.stripe.com: its own answers; 2026-05',
    },
  ],
} satisfies Signature;
