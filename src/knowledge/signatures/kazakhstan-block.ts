import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'kazakhstan-block',
  name: 'Restrictions of Kazakhstan',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: 'ограничен на территории республики казахстан',
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
          contains: [
            'ограничен на территории республики казахстан',
            'требованиями закона республики казахстан',
          ],
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
          contains: ['blocked.mdai.gov.kz'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
