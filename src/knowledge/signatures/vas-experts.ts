import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'vas-experts',
  name: 'VAS Experts DPI',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['заблокирован', 'blocked', 'доступ'],
        },
      ],
      any: [
        {
          in: 'body',
          contains: ['vasexperts', '/blockpage/vas'],
        },
        {
          in: 'text',
          contains: 'vas experts',
        },
      ],
      none: [{ in: 'host', contains: 'vasexperts' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
