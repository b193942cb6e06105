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
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
