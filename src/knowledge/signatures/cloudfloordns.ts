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
          contains: 'cloudfloordns - web application firewall error',
        },
        {
          in: 'title',
          contains: 'cloudfloordns - web application firewall error',
        },
        {
          in: 'header',
          name: 'server',
          starts: 'cloudfloordns',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
