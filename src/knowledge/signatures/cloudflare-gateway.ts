import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cloudflare-gateway',
  name: 'Cloudflare Gateway',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      at: [200, 403],
      all: [
        {
          in: 'text',
          contains: 'cloudflare gateway',
        },
      ],
      any: [
        {
          in: 'title',
          is: ['cloudflare gateway', 'access restricted by cloudflare gateway', 'this website is blocked'],
        },
      ],
      source: 'developers.cloudflare.com/cloudflare-one, Gateway block page; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'blocked by cloudflare gateway',
        },
      ],
      source: 'developers.cloudflare.com/cloudflare-one, Gateway block page; 2026-05',
    },
  ],
} satisfies Signature;
