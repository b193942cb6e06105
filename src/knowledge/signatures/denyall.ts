import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'denyall',
  name: 'DenyAll (Rohde & Schwarz)',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'sessioncookie',
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 405, 406, 429, 500, 501, 503],
      any: [
        {
          in: 'title',
          is: 'condition intercepted',
        },
        {
          in: 'text',
          is: 'condition intercepted',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f list: reason phrase and page Condition Intercepted, with status 200; 2026-05',
    },
  ],
} satisfies Signature;
