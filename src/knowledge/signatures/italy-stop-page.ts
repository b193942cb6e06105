import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'italy-stop-page',
  name: 'Stop page of Italy',
  kind: 'government',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['sito', 'stop page', 'provvedimento', 'decreto'],
        },
      ],
      any: [
        {
          in: 'title',
          is: ['gdf stop page', 'agcom stop page', 'stop page'],
        },
        {
          in: 'text',
          contains: [
            'agenzia delle dogane e dei monopoli',
            'sito web non è raggiungibile da questo',

            'autorità per le garanzie nelle comunicazioni',
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
          contains: ['giocoremoto.adm.gov.it', '217.175.53.72', 'avviso.agcom', 'gdf.gov.it'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'host',
          ends: 'giocoremoto.adm.gov.it',
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: its page itself; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 403],
      all: [{ in: 'title', is: ['gdf stop page', 'agcom stop page'] }],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-11',
    },
  ],
} satisfies Signature;
