import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'belarus-block',
  name: 'Restrictions of Belarus',
  kind: 'government',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'беларус',
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['доступ к интернет-ресурсу ограничен', 'министерства информации республики б'],
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
          contains: ['82.209.230.23'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
