import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'kinsta',
  name: 'Kinsta',
  kind: 'hosting',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-kinsta-cache',
          exists: true,
        },
        {
          in: 'header',
          name: 'ki-edge',
          exists: true,
        },
        {
          in: 'header',
          name: 'ki-cache-type',
          exists: true,
        },
      ],
      source: 'kinsta.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: ['forbidden', 'denied'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'kinsta',
        },
      ],
      cause: 'server-permission',
      also: ['ip-or-region', 'waf-rule'],
      source: 'kinsta.com, geolocation and IP blocking; 2026-05',
    },
  ],
} satisfies Signature;
