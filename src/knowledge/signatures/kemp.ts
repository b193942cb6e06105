import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'kemp',
  name: 'Kemp LoadMaster',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-servedby',
          starts: 'kemp-lm',
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'header',
          name: 'x-servedby',
          starts: 'kemp-lm',
        },
        {
          in: 'text',
          contains: ['access denied', 'forbidden'],
        },
      ],
      none: [
        { in: 'type', contains: 'json' },
        {
          in: 'body',
          contains: ['<hr><center>', '<nav', '<address>', 'csrf', "don't have permission"],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region'],
      source: 'public captures; 2026-05',
    },
  ],
} satisfies Signature;
