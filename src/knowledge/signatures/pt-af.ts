import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'pt-af',
  name: 'PT Application Firewall',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: '<h1>forbidden</h1>',
        },
        {
          in: 'body',
          contains: '<pre>request id:',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
  references: [
    {
      kind: 'request-id',
      in: 'text',
      after: 'request id:',
      of: 'hex',
      min: 20,
      max: 60,
    },
  ],
} satisfies Signature;
