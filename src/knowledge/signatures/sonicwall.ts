import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'sonicwall',
  name: 'SonicWall Content Filter',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'title',
          contains: 'web site blocked',
        },
        {
          in: 'body',
          contains: ['nsa_banner', 'sonicwall', 'siteblocked'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: ['id="siteblocked"', 'cfssupport.sonicwall.com', 'nsa_banner'],
        },
      ],
      source: 'OONI list; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'header',
          name: 'window-target',
          is: '_top',
        },
        {
          in: 'text',
          contains: 'blocked',
        },
      ],
      source: 'OONI list; 2026-05',
    },
  ],
} satisfies Signature;
