import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'switzerland-gambling',
  name: 'Gambling blocking list (Switzerland)',
  kind: 'government',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['geldspiel', 'gesperrt', 'bloqué', 'loterie'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['eidgenössische spielbankenkommission', 'esbk', '(gespa)'],
        },
        {
          in: 'body',
          contains: ['esbk.admin.ch', 'gespa.ch', 'block.esbk'],
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
          contains: ['esbk.admin.ch', 'gespa.ch'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
