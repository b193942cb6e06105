import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cloud-protector',
  name: 'Cloud Protector (Rohde & Schwarz)',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: 'cloud protector',
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['cloud protector'],
        },
        {
          in: 'body',
          contains: 'cloudprotector.com/',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
