import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'youtube',
  name: 'YouTube',
  kind: 'application',
  signs: [
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'to continue, turn off your vpn/proxy',
        },
      ],
      cause: 'vpn-or-proxy',
      source: 'support.google.com/youtube; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'host',
          ends: '.googlevideo.com',
        },
        {
          in: 'path',
          contains: '/videoplayback',
        },
      ],
      cause: 'signed-url-expired',
      also: ['ip-or-region'],
      source: 'captures: the address of a stream belongs to one visitor and a time; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200],
      all: [
        { in: 'text', contains: 'to continue, turn off your vpn/proxy' },
        { in: 'host', ends: ['youtube.com', 'youtube-nocookie.com'] },
      ],
      cause: 'vpn-or-proxy',
      source: "captures of the player's message; 2026-11",
    },
  ],
} satisfies Signature;
