import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'austria-court',
  name: 'Blocked by court order (Austria)',
  kind: 'government',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['gesperrt'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: [
            'beschluss des handelsgerichts wien',
            'einstweilige verfügung',
            'einer gerichtlichen anordnung gesperrt',
            'netzsperre',
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
          contains: ['netzsperre.liwest.at'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
