import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'variti',
  name: 'Variti',
  kind: 'bot-manager',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'variti',
        },
        {
          in: 'header',
          name: 'x-variti-ccr',
          exists: true,
        },
      ],
      source: 'variti.io: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 429, 503],
      all: [
        {
          in: 'body',
          contains: ['ccr-', 'variti'],
        },
      ],
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'variti',
        },
        {
          in: 'header',
          name: 'x-variti-ccr',
          exists: true,
        },
      ],
      cause: 'bot-challenge',
      source: 'captures of the check; 2026-05',
    },
  ],
} satisfies Signature;
