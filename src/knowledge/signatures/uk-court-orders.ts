import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'uk-court-orders',
  name: 'Court orders of the United Kingdom',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: [
            'blocked under an order of the high court',
            'blocked under an order of the higher court',
            'blocked pursuant to orders of the high court',
            'an order from the courts requiring us to prevent access',
            'this site has been blocked by court order',
            'isps, have been ordered to prevent access',
          ],
        },
      ],
      cause: 'legal',
      source: "OONI blocking fingerprints; captures of providers' pages (BT, Sky, Virgin Media); 2026-11",
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: 'ukispcourtorders.co.uk',
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
          contains: ['ukispcourtorders.co.uk', 'siteblocked.virginmedia', 'blocked.virginmedia.com'],
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
          ends: 'ukispcourtorders.co.uk',
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
