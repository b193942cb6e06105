import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'beluga-cdn',
  name: 'Beluga CDN',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'beluga',
        },
        {
          in: 'cookie',
          name: 'beluga_sid',
        },
        { in: 'cookie', name: 'beluga_request_trail' },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
