import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'ip2location',
  name: 'IP2Location Country Blocker',
  kind: 'firewall',
  over: ['wordpress'],
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: 'denied by ip2location country blocker',
        },
      ],
      cause: 'ip-or-region',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
