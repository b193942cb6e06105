import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'pksecurity',
  name: 'pkSecurityModule',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            'pksecuritymodule: security.alert',
            'a safety critical request was discovered and blocked',
          ],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
