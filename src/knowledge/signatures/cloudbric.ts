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
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
