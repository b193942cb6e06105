import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'alert-logic',
  name: 'Alert Logic',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      at: [403, 404],
      all: [
        {
          in: 'text',
          contains: 'we are sorry, but the page you are looking for cannot be found',
        },
        {
          in: 'text',
          contains: 'reference id',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
  references: [
    {
      kind: 'reference-id',
      in: 'text',
      after: 'reference id',
      of: 'token',
      min: 6,
      max: 60,
    },
  ],
} satisfies Signature;
