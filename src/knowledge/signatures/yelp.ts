import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'yelp',
  name: 'Yelp',
  kind: 'application',
  signs: [
    {
      tier: 'corroborating',
      at: [403, 503],
      all: [
        {
          in: 'host',
          ends: ['yelp.com', '.yelp.com'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: [
            "sorry, you're not allowed to access this page",
            'you have been blocked',
            'unusual traffic',
          ],
        },
      ],
      cause: 'ip-or-region',
      also: ['bot-challenge'],
      source: 'captures of its page; 2026-05',
    },
  ],
} satisfies Signature;
