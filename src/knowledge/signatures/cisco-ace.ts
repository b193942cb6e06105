import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cisco-ace',
  name: 'Cisco ACE XML Gateway',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          contains: 'ace xml gateway',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
