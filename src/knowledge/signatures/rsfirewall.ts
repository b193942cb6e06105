import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'rsfirewall',
  name: 'RSFirewall!',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: 'com_rsfirewall_',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
