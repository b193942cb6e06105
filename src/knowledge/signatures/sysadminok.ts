import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'sysadminok',
  name: 'SysadminOK',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: 'sysadminok',
        },
        {
          in: 'body',
          contains: 'sysadminok.ru',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
