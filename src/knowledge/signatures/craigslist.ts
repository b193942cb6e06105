import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'craigslist',
  name: 'Craigslist',
  kind: 'application',
  signs: [
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'this ip has been automatically blocked',
        },
      ],
      cause: 'ip-or-region',
      source: 'captures of its page; 2026-05',
    },
  ],
} satisfies Signature;
