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
            'pksecuritymodule',
            'safety critical call was detected',
            'safety critical request was discovered',
          ],
        },
      ],
      cause: 'waf-rule',
      source: 'public captures; 2026-05',
    },
  ],
} satisfies Signature;
