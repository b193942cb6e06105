import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'wp-cerber',
  name: 'WP Cerber',
  kind: 'firewall',
  over: ['wordpress'],
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: ["we're sorry, you are not allowed to proceed", 'requests from spam posting software'],
        },
      ],
      cause: 'bot-challenge',
      also: ['waf-rule', 'ip-or-region'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'title', is: '403 access forbidden' },
        { in: 'text', contains: 'rid:' },
      ],
      cause: 'bot-challenge',
      also: ['waf-rule', 'ip-or-region'],
      source: 'its page in other languages: the title and the id are not translated; 2026-11',
    },
  ],
  references: [
    {
      kind: 'request-id',
      in: 'text',
      after: 'rid:',
      of: 'letters',
      min: 6,
      max: 40,
    },
  ],
} satisfies Signature;
