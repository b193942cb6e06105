import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cloudfloordns',
  name: 'CloudfloorDNS',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: 'cloudfloordns - web application',
        },
        { in: 'body', contains: 'cloudfloordns.com/contact' },
        {
          in: 'header',
          name: 'server',
          starts: 'cloudfloordns',
        },
      ],
      cause: 'waf-rule',
      source: 'public captures; 2026-05',
    },
  ],
} satisfies Signature;
