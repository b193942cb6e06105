import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'astra',
  name: 'Astra',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'cz_astra_csrf_cookie',
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: ['sorry, this is not allowed', 'issue with your ip address', 'blocked'],
        },
      ],
      any: [
        {
          in: 'body',
          contains: ['getastra.com'],
        },
      ],
      cause: 'ip-or-region',
      also: ['waf-rule'],
      source: 'public captures; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: 'astrawebsecurity.freshdesk.com' }],
      cause: 'waf-rule',
      also: ['ip-or-region'],
      source: 'public captures; 2026-11',
    },
  ],
} satisfies Signature;
