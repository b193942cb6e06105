import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'spain-blocked',
  name: 'Blocked by court order (Spain)',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: [
            'bloqueado por requerimiento de la autoridad',
            'por causas ajenas a vodafone, esta web',
            'bloqueado en cumplimiento de lo dispuesto',
            'intervenido y se encuentra a disposición',
          ],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; the last: github.com/ooni/pipeline/issues/82; 2026-11',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['castor.vodafone.es'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
