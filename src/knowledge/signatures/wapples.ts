import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'wapples',
  name: 'WAPPLES (Penta Security)',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: ['wapples', 'blocked'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'wapples',
        },
        {
          in: 'body',
          contains: 'wapples',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
