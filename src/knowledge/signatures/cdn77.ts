import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cdn77',
  name: 'CDN77',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'cdn77',
        },
        {
          in: 'header',
          name: 'x-77-nzt',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-77-cache',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-77-pop',
          exists: true,
        },
      ],
      source: 'cdn77.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'header',
          name: 'server',
          starts: 'cdn77',
        },
      ],
      any: [
        {
          in: 'text',
          is: '403 forbidden cdn77-turbo',
        },
        {
          in: 'body',
          contains: '<center>cdn77',
        },
      ],
      cause: 'signed-url-expired',
      also: ['hotlink', 'ip-or-region'],
      source: 'client.cdn77.com, secure token and geo protection; 2026-05',
    },
  ],
} satisfies Signature;
