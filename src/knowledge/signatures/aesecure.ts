import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'aesecure',
  name: 'aeSecure',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'aesecure-code',
          exists: true,
        },
        {
          in: 'body',
          contains: 'aesecure_denied.png',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
