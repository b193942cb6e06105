import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'sophos-waf',
  name: 'Sophos Web Server Protection',
  kind: 'firewall',
  over: ['apache'],
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: ['incident was logged with the following log'],
        },
      ],
      cause: 'waf-rule',
      source: 'docs.sophos.com, Web Server Protection, and public captures; 2026-11',
    },
  ],
  references: [{ kind: 'log-id', in: 'text', after: 'log identifier:', of: 'token', min: 6, max: 60 }],
} satisfies Signature;
