import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'uk-parental-controls',
  name: 'Parental controls of British providers',
  kind: 'operator',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: 'assets.o2.co.uk/18plusaccess',
        },
        {
          in: 'text',
          contains: 'this site is blocked by bt parental controls',
        },
      ],
      cause: 'network-filter',
      source: 'OONI blocking fingerprints; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: ['restricted-content.vodafone', 'blocked.nb.sky.com'],
        },
        {
          in: 'text',
          contains: ['sky broadband shield', 'talktalk homesafe has blocked'],
        },
      ],
      cause: 'network-filter',
      source: 'OONI blocking fingerprints; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: [
            'assets.o2.co.uk/18plusaccess',
            'vodafone-restricted-content',
            'blocked.nb.sky.com',
            'contentlock.ee.co.uk',
          ],
        },
      ],
      cause: 'network-filter',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        { in: 'host', ends: 'blocked.nb.sky.com' },
        { in: 'path', contains: '/18plusaccess' },
      ],
      cause: 'network-filter',
      source: 'OONI blocking fingerprints: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
