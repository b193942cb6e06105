import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'sabre-waf',
  name: 'Sabre Firewall',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: 'dxsupport@sabre.com',
        },
        {
          in: 'text',
          contains: 'dxsupport@sabre.com',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
