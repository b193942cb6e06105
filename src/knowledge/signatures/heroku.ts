import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'heroku',
  name: 'Heroku',
  kind: 'hosting',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'via',
          contains: 'vegur',
        },
        {
          in: 'header',
          name: 'via',
          contains: 'heroku-router',
        },
      ],
      source: 'devcenter.heroku.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [402, 403, 404, 503],
      all: [
        {
          in: 'body',
          contains: 'herokucdn.com/error-pages/suspended',
        },
      ],
      cause: 'account-suspended',
      source: 'devcenter.heroku.com, suspended applications; 2026-05',
    },
  ],
} satisfies Signature;
