import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'gcore',
  name: 'Gcore',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-id',
          contains: '-gc',
        },
        {
          in: 'header',
          name: 'server',
          starts: 'gcore',
        },
      ],
      source: 'gcore.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      any: [
        {
          in: 'text',
          contains: ['gcore'],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'captures of its WAAP page; 2026-05',
    },
  ],
} satisfies Signature;
