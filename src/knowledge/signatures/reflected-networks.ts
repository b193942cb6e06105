import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'reflected-networks',
  name: 'Reflected Networks',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      at: [403],
      any: [
        {
          in: 'body',
          contains: 'content="request is denied"',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
  references: [
    {
      kind: 'request-id',
      in: 'text',
      after: 'request id',
      of: 'hex',
      min: 20,
      max: 60,
    },
  ],
} satisfies Signature;
