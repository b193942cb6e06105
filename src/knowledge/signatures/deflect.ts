import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'deflect',
  name: 'Deflect',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          is: 'deflect',
        },
        {
          in: 'cookie',
          name: 'deflect*',
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429, 503],
      all: [
        {
          in: 'text',
          contains: 'deflect',
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['protected by deflect', 'verifying if your connection is secure'],
        },
        {
          in: 'title',
          contains: 'deflect',
        },
      ],
      cause: 'bot-challenge',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
