import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'scutum',
  name: 'Scutum',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      all: [{ in: 'header', name: 'server', starts: 'scutum' }],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'public captures; 2026-11',
    },
  ],
} satisfies Signature;
