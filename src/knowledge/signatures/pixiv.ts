import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'pixiv',
  name: 'pixiv',
  kind: 'application',
  over: ['nginx'],
  signs: [
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'host',
          ends: '.pximg.net',
        },
      ],
      cause: 'hotlink',
      source: 'captures: pictures open from its own pages only; 2026-05',
    },
  ],
} satisfies Signature;
