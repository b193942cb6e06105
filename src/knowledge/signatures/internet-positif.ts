import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'internet-positif',
  name: 'Internet Positif (Indonesia)',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'title',
          is: ['internet positif', 'internet sehat', 'trustpositif'],
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
          in: 'title',
          is: ['internet positif', 'internet sehat', 'trustpositif'],
        },
        {
          in: 'body',
          contains: [
            'internetpositif.uzone.id',
            'trustpositif.kominfo.go.id',
            'mercusuar.uzone.id',
            'lamanlabuh.aduankonten.id',
            'internet-positif.info',
            'internetbaik.telkomsel.com',
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
          contains: [
            'internetpositif',
            'trustpositif',
            'mercusuar.uzone.id',
            'internetbaik.telkomsel.com',
            'lamanlabuh.aduankonten.id',
            'block.myrepublic.co.id',
          ],
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
          ends: [
            'internetpositif.uzone.id',
            'trustpositif.kominfo.go.id',
            'mercusuar.uzone.id',
            'internet-positif.info',
            'lamanlabuh.aduankonten.id',
            'internetbaik.telkomsel.com',
          ],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
