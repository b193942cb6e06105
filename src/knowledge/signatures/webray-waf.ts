import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'webray-waf',
  name: 'WebRay RayWAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'webray-waf',
        },
        {
          in: 'header',
          name: 'drivedby',
          starts: 'raysrv',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
