import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'link11',
  name: 'Link11',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'rhino-core-shield',
        },
      ],
      source: 'link11.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'text',
          contains: 'link11',
        },
        {
          in: 'text',
          contains: ['blocked', 'your request was filtered', 'access denied'],
        },
      ],
      none: [
        {
          in: 'text',
          contains: 'has not been filtered by link11',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'captures of its block page; 2026-05',
    },
  ],
} satisfies Signature;
