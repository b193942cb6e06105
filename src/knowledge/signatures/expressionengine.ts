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
    {
      tier: 'corroborating',
      at: [400, 403, 500, 503],
      all: [{ in: 'text', is: ['invalid get data', 'invalid get request', 'invalid post request'] }],
      cause: 'waf-rule',
      source: 'public firewall fingerprints (identYwaf, Awesome-WAF); 2026-11',
    },
  ],
} satisfies Signature;
