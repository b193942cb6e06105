import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'ithemes-security',
  name: 'Solid Security (iThemes)',
  kind: 'firewall',
  over: ['wordpress'],
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: ['locked out', 'flagged as a threat'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['a threat by the ithemes security network', 'you have been locked out'],
        },
        {
          in: 'body',
          contains: 'better-wp-security',
        },
      ],
      cause: 'rate-limit',
      also: ['ip-or-region'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
