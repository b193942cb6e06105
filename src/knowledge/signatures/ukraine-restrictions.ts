import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'ukraine-restrictions',
  name: 'Restrictions of Ukraine',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: 'kyivstar.ua/lock',
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: ['указом президента україни', 'рішення рнбо'],
        },
        {
          in: 'body',
          contains: ['lock_sites', 'kyivstar.ua/lock'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['/lock_sites', 'blocked.kyivstar', 'block.vodafone.ua'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 451],
      all: [
        { in: 'text', contains: ['доступ до ресурсу обмежено', 'доступ до сайту обмежено'] },
        { in: 'text', contains: ['указ', 'рнбо', 'санкці'] },
      ],
      cause: 'legal',
      source: "captures of providers' pages; 2026-11",
    },
  ],
} satisfies Signature;
