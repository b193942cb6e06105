import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'keycdn',
  name: 'KeyCDN',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'keycdn',
        },
        {
          in: 'header',
          name: 'x-edge-location',
          exists: true,
        },
      ],
      source: 'keycdn.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'header',
          name: 'server',
          starts: 'keycdn',
        },
        {
          in: 'body',
          contains: '<center>keycdn',
        },
      ],
      cause: 'signed-url-expired',
      also: ['hotlink', 'ip-or-region'],
      source: 'keycdn.com, secure token, hotlink protection, blocked countries; 2026-05',
    },
  ],
} satisfies Signature;
