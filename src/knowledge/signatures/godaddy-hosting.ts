import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'godaddy-hosting',
  name: 'GoDaddy',
  kind: 'hosting',
  signs: [
    {
      tier: 'corroborating',
      at: [402, 403, 404, 503],
      all: [
        {
          in: 'text',
          contains: ['suspended', 'unavailable'],
        },
      ],
      any: [
        {
          in: 'body',
          contains: ['img1.wsimg.com/parking-lander', 'secureserver.net'],
        },
      ],
      cause: 'account-suspended',
      source: 'captures of the parked and suspended pages; 2026-05',
    },
  ],
} satisfies Signature;
