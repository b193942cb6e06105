import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'simply-com',
  name: 'Simply.com',
  kind: 'hosting',
  over: ['modsecurity', 'apache'],
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: 'splash.simply.com',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
  references: [
    {
      kind: 'event-id',
      in: 'text',
      after: 'try again later.',
      of: 'token',
      min: 24,
      max: 28,
    },
  ],
} satisfies Signature;
