import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'malcare',
  name: 'MalCare',
  kind: 'firewall',
  over: ['wordpress'],
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: ['because of malicious activities', 'firewall powered by malcare'],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
  references: [
    {
      kind: 'reference-id',
      in: 'text',
      after: 'reference id',
      of: 'hex',
      min: 10,
      max: 40,
    },
  ],
} satisfies Signature;
