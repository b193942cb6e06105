import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'palo-alto',
  name: 'Palo Alto Networks',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: 'blocked in accordance with company policy',
        },
      ],
      // All its pages are titled so; posts about them aren't.
      all: [{ in: 'title', contains: ['blocked', 'captive portal'] }],
      none: [
        {
          in: 'text',
          contains: 'zscaler',
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: [
            'blocked in accordance with company policy',
            'palo alto next generation',
            'palo alto networks url filtering',
            'virus/spyware download blocked',
            'download of virus/spyware blocked',
          ],
        },
      ],
      none: [
        {
          in: 'text',
          contains: 'zscaler',
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['/php/urlblock.php'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: redirect to its page; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'title',
          is: [
            'web page blocked',
            'application blocked',
            'file download blocked',
            'virus/spyware download blocked',
          ],
        },
        {
          in: 'text',
          contains: ['company policy', 'system administrator'],
        },
      ],
      source: 'docs.paloaltonetworks.com, response pages; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'path',
          contains: '/php/urlblock.php',
        },
      ],
      source: 'docs.paloaltonetworks.com, response pages; 2026-05',
    },
  ],
} satisfies Signature;
