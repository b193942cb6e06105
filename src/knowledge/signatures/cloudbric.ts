import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cloudbric',
  name: 'Cloudbric',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: 'cloudbric',
        },
      ],
      any: [
        {
          in: 'text',
          contains: [
            'your request was blocked by cloudbric',
            'cloudbric | error',
            'cloudbric.com',
            'please contact cloudbric',
            'cloudbric help center',
            'malicious code detected',
          ],
        },
      ],
      cause: 'waf-rule',
      source: 'public captures; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: 'cloudbric.zendesk.com' }],
      cause: 'waf-rule',
      source: 'captures of the help link of its page; 2026-11',
    },
  ],
} satisfies Signature;
