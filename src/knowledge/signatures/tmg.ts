import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'tmg',
  name: 'Microsoft Forefront TMG / ISA Server',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      at: [403, 407, 502],
      any: [
        {
          in: 'text',
          contains: ['denied the specified uniform resource', 'isa server denied the specified'],
        },
      ],
      cause: 'network-filter',
      also: ['waf-rule'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
