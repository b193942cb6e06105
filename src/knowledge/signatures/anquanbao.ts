import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'anquanbao',
  name: 'Anquanbao',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-powered-by-anquanbao',
          exists: true,
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: ['/aqb_cc/error/', 'hidden_intercept_time'],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [405],
      all: [{ in: 'header', name: 'x-powered-by-anquanbao', exists: true }],
      cause: 'waf-rule',
      source: 'public firewall fingerprints (identYwaf, Awesome-WAF): the status of its blocks; 2026-11',
    },
  ],
} satisfies Signature;
