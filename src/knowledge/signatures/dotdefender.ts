import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'dotdefender',
  name: 'dotDefender',
  kind: 'firewall',
  signs: [
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'x-dotdefender-denied',
          exists: true,
        },
      ],
      cause: 'waf-rule',
      source: 'applicure.com: its own header; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 405, 406, 429, 500, 501, 503],
      any: [
        {
          in: 'text',
          contains: ['dotdefender blocked your request', 'applicure is the leading provider of'],
        },
      ],
      cause: 'waf-rule',
      source: 'identYwaf list; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200],
      all: [
        { in: 'text', contains: 'dotdefender blocked your request' },
        {
          in: 'text',
          contains: 'administrator, and provide the following reference id',
        },
      ],
      cause: 'waf-rule',
      source: 'captures of the default block page with status 200; 2026-11',
    },
  ],
  references: [
    {
      kind: 'reference-id',
      in: 'text',
      after: 'reference id:',
      of: 'token',
      min: 6,
      max: 60,
    },
  ],
} satisfies Signature;
