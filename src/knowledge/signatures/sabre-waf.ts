import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'sabre-waf',
  name: 'Sabre Firewall',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [{ in: 'body', contains: ['dxsupport@sabre.com', 'dxsupport.sabre.com'] }],
      cause: 'waf-rule',
      source: 'public captures; 2026-05',
    },
  ],
} satisfies Signature;
