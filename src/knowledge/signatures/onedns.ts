import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'onedns',
  name: 'OneDNS',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'onedns',
        },
        {
          in: 'text',
          contains: ['恶意网站', 'blocked', '危险网站'],
        },
      ],
      any: [
        {
          in: 'body',
          contains: 'onedns.net',
        },
        {
          in: 'text',
          contains: 'onedns',
        },
      ],
      none: [{ in: 'host', contains: 'onedns' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
