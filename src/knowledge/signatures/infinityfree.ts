import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'infinityfree',
  name: 'InfinityFree',
  kind: 'hosting',
  signs: [
    {
      tier: 'block-only',
      at: [200, 403],
      all: [
        {
          in: 'body',
          contains: '/aes.js',
        },
        {
          in: 'body',
          contains: '__test=',
        },
      ],
      cause: 'bot-challenge',
      source: 'captures: a script that sets a cookie; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [402, 403, 404],
      all: [
        {
          in: 'text',
          contains: 'suspended',
        },
      ],
      any: [
        {
          in: 'host',
          ends: ['.epizy.com', '.rf.gd'],
        },
        {
          in: 'host',
          is: 'suspended-website.com',
        },
      ],
      cause: 'account-suspended',
      source: 'forum.infinityfree.com, suspended; 2026-05',
    },
  ],
} satisfies Signature;
