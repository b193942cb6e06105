import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'btk',
  name: 'BTK (Turkey)',
  kind: 'government',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['engellen', 'tedbir uygulan'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: [
            '5651 sayılı',
            'bilgi teknolojileri ve iletişim kurumu',
            'sayılı kararı',
            'bu internet sitesi hakkında',
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
          contains: ['195.175.254.2', 'aidiyet.esb.org.tr', 'uyari.ttnet'],
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
          ends: '195.175.254.2',
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: its page itself; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200],
      all: [
        { in: 'text', contains: 'bu internet sitesi' },
        { in: 'text', contains: '5651 sayılı' },
        { in: 'text', contains: ['engellenmiştir', 'tedbir uygulan'] },
      ],
      cause: 'legal',
      source: 'captures of the court notice, and of the measure that the authority takes itself; 2026-11',
    },
  ],
} satisfies Signature;
