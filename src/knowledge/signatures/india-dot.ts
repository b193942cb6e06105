import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'india-dot',
  name: 'Department of Telecommunications (India)',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: [
            'instructions of department of telecom',
            'received from department of telecom',
            'instructions of a competent government',
            'instructions from competent government',
            'instructions received from the competent authority',
            'requested url has been blocked as per the directions',
          ],
        },
        {
          in: 'body',
          contains: 'airtel.in/dot',
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
            'instructions of department of telecom',
            'received from department of telecom',
            'instructions of a competent government',
            'instructions from competent government',
            'has been blocked under instructions',
            'instructions received from the competent authority',
            'requested url has been blocked as per the directions',
          ],
        },
        {
          in: 'body',
          contains: 'airtel.in/dot',
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
          contains: ['airtel.in/dot', 'airtel.com/dot', 'dot.gov.in/blocked', 'jio.com/dot'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
