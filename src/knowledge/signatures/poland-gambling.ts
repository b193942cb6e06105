import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'poland-gambling',
  name: 'Ministry of Finance (Poland)',
  kind: 'government',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'hazard',
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'służących do oferowania gier hazardowych',
        },
        {
          in: 'body',
          contains: 'finanse.mf.gov.pl',
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
          contains: ['finanse.mf.gov.pl/inne-podatki/podatek-od-gier'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
