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
          contains: ['violating the regulations of ministry'],
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
    {
      tier: 'corroborating',
      at: [403, 451],
      all: [
        { in: 'text', contains: 'access to the requested url is not allowed' },
        { in: 'body', contains: ['internet.gov.sa', 'citc.gov.sa', 'wirefilter'] },
      ],
      cause: 'legal',
      source: 'captures of the page of the Saudi regulator; 2026-11',
    },
  ],
} satisfies Signature;
