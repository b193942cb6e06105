import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'stackpath',
  name: 'StackPath',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-sp-*',
          exists: true,
        },
        {
          in: 'header',
          name: 'server',
          starts: 'stackpath',
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            'triggered the service and blocked your request',
            'for protection against online attacks',
          ],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'public captures; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'title', starts: 'stackpath' }],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'public captures; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'header', name: 'server', is: 'fbs' },
        { in: 'title', contains: 'you have been blocked' },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'captures of 2019, when the service was called Fireblade; 2026-11',
    },
  ],
  references: [
    {
      kind: 'reference-id',
      in: 'text',
      after: 'reference id:',
      of: 'hex',
      min: 32,
      max: 32,
    },
  ],
} satisfies Signature;
