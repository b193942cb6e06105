import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'expedia',
  name: 'Expedia',
  kind: 'application',
  signs: [
    {
      tier: 'block-only',
      at: [200, 403, 429],
      all: [
        {
          in: 'title',
          contains: 'bot or not?',
        },
        {
          in: 'text',
          contains: 'show us your human side',
        },
      ],
      cause: 'bot-challenge',
      source: 'captures of its check, with status 200 or 429; 2026-05',
    },
  ],
} satisfies Signature;
