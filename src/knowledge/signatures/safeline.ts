import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'safeline',
  name: 'SafeLine (Chaitin)',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403, 405, 406, 429, 468],
      any: [
        {
          in: 'body',
          contains: ['<!-- event_id:', '<!-- event id:'],
        },
        {
          in: 'text',
          contains: [
            'protected by safeline',
            'safeline waf',
            'detection powered by safeline',
            '长亭雷池',
            '雷池 waf',
            'chaitin safeline',
          ],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'captures of the block page; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 401, 403, 429, 468],
      any: [
        {
          in: 'body',
          contains: ['/.safeline/', 'sl-challenge-', 'safelinechallenge(', 'chaitin.cn/release/js/fp'],
        },
      ],
      cause: 'bot-challenge',
      source: 'captures of the check; 2026-05',
    },
  ],
  references: [
    {
      kind: 'event-id',
      in: 'body',
      after: 'event_id:',
      of: 'hex',
      min: 32,
      max: 32,
    },
  ],
} satisfies Signature;
