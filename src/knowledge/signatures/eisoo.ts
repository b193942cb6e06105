import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'eisoo',
  name: 'Eisoo',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'eisoowaf',
        },
        {
          in: 'body',
          contains: 'eisoo-firewall-block.css',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 405, 406],
      any: [
        { in: 'text', contains: 'eisoo inc' },
        { in: 'body', contains: 'www.eisoo.com' },
      ],
      cause: 'waf-rule',
      source: 'public firewall fingerprints (identYwaf, Awesome-WAF); 2026-11',
    },
  ],
} satisfies Signature;
