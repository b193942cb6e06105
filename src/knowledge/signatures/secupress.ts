import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'secupress',
  name: 'SecuPress',
  kind: 'firewall',
  over: ['wordpress'],
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'title',
          starts: 'secupress',
        },
        {
          in: 'body',
          contains: '<h1>secupress',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
  references: [
    {
      kind: 'block-id',
      in: 'text',
      after: 'block id:',
      of: 'letters',
      min: 3,
      max: 30,
    },
  ],
} satisfies Signature;
