import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'swisscom-pwlan',
  name: 'Swisscom Public Wireless LAN',
  kind: 'operator',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'swisscom',
        },
        {
          in: 'text',
          contains: ['blocked', 'gesperrt', 'bloqué', 'access denied'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'public wireless lan',
        },
        {
          in: 'body',
          contains: 'pwlan.swisscom',
        },
      ],
      cause: 'network-filter',
      none: [{ in: 'host', contains: 'swisscom' }],
      source: 'OONI blocking fingerprints; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['pwlan.swisscom'],
        },
      ],
      cause: 'network-filter',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
