import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'baidu-duedge',
  name: 'Baidu DuEdge',
  kind: 'cdn',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 405, 406, 429, 500, 501, 503],
      all: [
        {
          in: 'text',
          contains: 'duedge event id',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'captures of its pages; 2026-05',
    },
  ],
  references: [
    {
      kind: 'event-id',
      in: 'text',
      after: 'duedge event id',
      of: 'hex',
      min: 10,
      max: 60,
    },
  ],
} satisfies Signature;
