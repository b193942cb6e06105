import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'greywizard',
  name: 'Grey Wizard',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'greywizard',
        },
        {
          in: 'text',
          contains: ['attack or non standard traffic from your', 'owner or grey wizard'],
        },
        {
          in: 'title',
          is: 'grey wizard',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
