import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'expressionengine',
  name: 'ExpressionEngine',
  kind: 'application',
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'cookie',
          name: 'exp_last_*',
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['invalid get data', 'invalid uri', 'invalid get request', 'invalid post request'],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
