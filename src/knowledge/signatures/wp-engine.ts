import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'wp-engine',
  name: 'WP Engine',
  kind: 'hosting',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-powered-by',
          contains: 'wp engine',
        },
        {
          in: 'header',
          name: 'wpe-backend',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-wpe-request-id',
          exists: true,
        },
      ],
      source: 'wpengine.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: ['access denied', 'forbidden'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'wp engine',
        },
      ],
      cause: 'waf-rule',
      also: ['server-permission', 'ip-or-region'],
      source: 'wpengine.com, password protection and web rules; 2026-05',
    },
  ],
} satisfies Signature;
