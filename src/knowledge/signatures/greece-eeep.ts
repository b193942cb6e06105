import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'greece-eeep',
  name: 'Gaming commission (Greece)',
  kind: 'government',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: 'gamingcommission.gov.gr',
        },
        {
          in: 'text',
          contains: 'μη επιτρεπτη προσβαση',
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
            'gamingcommission.gov.gr/forbidden',
            'forbidden-access-black-list',
            '1.2.3.50/ups/no_access',
          ],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
