import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'dosarrest',
  name: 'DOSarrest',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-dis-request-id',
          exists: true,
        },
        {
          in: 'header',
          name: 'server',
          starts: 'dosarrest',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
