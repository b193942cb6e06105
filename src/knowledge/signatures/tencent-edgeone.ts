import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'tencent-edgeone',
  name: 'Tencent EdgeOne',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'tencentedgeone',
        },
        {
          in: 'header',
          name: 'eo-log-uuid',
          exists: true,
        },
        {
          in: 'header',
          name: 'eo-cache-status',
          exists: true,
        },
      ],
      source: 'edgeone.ai: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 418, 429, 566, 567],
      all: [
        {
          in: 'header',
          name: 'server',
          starts: 'tencentedgeone',
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['the request was blocked by edgeone', 'edgeone security'],
        },
        {
          in: 'title',
          contains: 'edgeone',
        },
        {
          in: 'body',
          contains: ['edgeone.ai/', 'teo-security'],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'captures of the block page; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [566, 567],
      all: [
        {
          in: 'header',
          name: 'server',
          starts: 'tencentedgeone',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'edgeone.ai, statuses 566 and 567: managed rules and custom rules; 2026-05',
    },
  ],
  references: [
    {
      kind: 'event-id',
      in: 'header',
      name: 'eo-log-uuid',
      of: 'digits',
      min: 10,
      max: 40,
    },
  ],
} satisfies Signature;
