import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'expressionengine',
  name: 'ExpressionEngine',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'cookie', name: 'exp_track*' },
        { in: 'cookie', name: 'exp_last_*' },
      ],
      source: 'docs.expressionengine.com, cookies; 2026-11',
    },
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
      source: 'public captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 500, 503],
      all: [{ in: 'text', is: ['invalid get data', 'invalid get request', 'invalid post request'] }],
      cause: 'waf-rule',
      source: 'public captures; 2026-11',
    },
  ],
} satisfies Signature;
