import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'anubis',
  name: 'Anubis',
  kind: 'bot-manager',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'techaro.lol-anubis*',
        },
        {
          in: 'cookie',
          name: 'within.website-x-cmd-anubis*',
        },
      ],
      source: 'anubis.techaro.lol: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 401, 403, 429],
      any: [
        {
          in: 'body',
          contains: ['id="anubis_challenge"', 'id="anubis_version"', '/.within.website/x/cmd/anubis/'],
        },
      ],
      cause: 'bot-challenge',
      source: 'TecharoHQ/anubis, web/index.templ: with status 200 or 401; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'text',
          contains: ["making sure you're not a bot!", 'protected by anubis from techaro'],
        },
      ],
      cause: 'bot-challenge',
      source: 'TecharoHQ/anubis, localisation en; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 401, 403, 500],
      all: [
        {
          in: 'title',
          is: 'oh noes!',
        },
        {
          in: 'body',
          contains: '/.within.website/x/cmd/anubis/',
        },
      ],
      cause: 'bot-challenge',
      also: ['ip-or-region'],
      source: 'TecharoHQ/anubis, error page; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 500],
      all: [
        {
          in: 'text',
          contains: 'access denied: error code',
        },
        {
          in: 'text',
          contains: 'oh noes!',
        },
      ],
      cause: 'bot-challenge',
      also: ['ip-or-region'],
      source: 'TecharoHQ/anubis, deny rule; 2026-05',
    },
  ],
} satisfies Signature;
