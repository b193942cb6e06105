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
          contains: ['flagged as a threat by the ithemes', 'locked out due to too many invalid login'],
        },
        {
          in: 'body',
          contains: 'better-wp-security',
        },
      ],
      cause: 'rate-limit',
      also: ['ip-or-region'],
      source:
        'wafw00f and identYwaf lists; captures; its default messages: others lock people out as well; 2026-11',
    },
  ],
} satisfies Signature;
