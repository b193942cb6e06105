import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'redshield',
  name: 'RedShield',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: 'support id',
        },
      ],
      any: [
        {
          in: 'body',
          contains: 'red-shield.net',
        },
        {
          in: 'text',
          contains: 'red-shield.net',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
  references: [
    {
      kind: 'support-id',
      in: 'text',
      after: 'support id',
      of: 'digits',
      min: 10,
      max: 30,
    },
  ],
} satisfies Signature;
