import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'safe3',
  name: 'Safe3 WAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'safe3 web firewall',
        },
        {
          in: 'header',
          name: 'x-powered-by',
          contains: 'safe3waf',
        },
        {
          in: 'text',
          contains: 'safe3waf',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
