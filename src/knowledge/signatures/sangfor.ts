import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'sangfor',
  name: 'Sangfor',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['denied', 'blocked', '禁止访问', 'sangfor'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'sangfor',
        },
        {
          in: 'body',
          contains: ['sangfor', '/disable/disable.htm'],
        },
      ],
      none: [{ in: 'host', contains: 'sangfor' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['/disable/disable.htm'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
