import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'hostinger',
  name: 'Hostinger',
  kind: 'hosting',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'platform',
          is: 'hostinger',
        },
        {
          in: 'header',
          name: 'panel',
          is: 'hpanel',
        },
        {
          in: 'header',
          name: 'server',
          is: 'hcdn',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 429],
      all: [
        {
          in: 'header',
          name: 'server',
          is: 'hcdn',
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['checking your browser', 'verifying'],
        },
      ],
      cause: 'bot-challenge',
      source: 'captures of the hCDN check; 2026-05',
    },
  ],
} satisfies Signature;
