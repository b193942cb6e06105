import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'onmessage-shield',
  name: 'onMessage Shield (Blackbaud)',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'x-engine',
          contains: 'onmessage shield',
        },
        {
          in: 'text',
          contains: ['an enhanced security system to ensure', 'onmessage shield'],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 406],
      all: [{ in: 'text', contains: 'blackbaud k-12 conducts' }],
      cause: 'waf-rule',
      source: 'public firewall fingerprints (identYwaf, Awesome-WAF); 2026-11',
    },
  ],
} satisfies Signature;
