import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'australia-court',
  name: 'Federal Court (Australia)',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: [
            'court of australia has determined',
            'disabled because the federal court of australia',
            'infringement has been disabled',
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
          contains: ['siteblocked.optus', 'blockedsites.telstra'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
