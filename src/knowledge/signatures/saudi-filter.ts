import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'saudi-filter',
  name: 'Filtering of Saudi Arabia',
  kind: 'government',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: [
            'violating the regulations of ministry',
            'access to the requested url is not allowed',
            'سياسة حجب',
          ],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        {
          in: 'header',
          name: 'server',
          contains: 'wirefilter',
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
          contains: ['internet.gov.sa/', 'blocked.moc.gov.sa'],
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
          ends: 'blocked.moc.gov.sa',
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
