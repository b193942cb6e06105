import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'f5-trafficshield',
  name: 'F5 TrafficShield',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'asinfo',
        },
        {
          in: 'header',
          name: 'server',
          starts: 'f5-trafficshield',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
