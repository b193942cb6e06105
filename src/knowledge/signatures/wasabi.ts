import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'wasabi',
  name: 'Wasabi',
  kind: 'storage',
  over: ['s3'],
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'wasabis3',
        },
      ],
      source: 'docs.wasabi.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403],
      all: [
        {
          in: 'body',
          contains: '<error><code>',
        },
      ],
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'wasabis3',
        },
        {
          in: 'host',
          ends: '.wasabisys.com',
        },
      ],
      source: 'docs.wasabi.com, S3 error codes; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [403],
      all: [
        {
          in: 'body',
          contains: '<code>accessdenied</code>',
        },
      ],
      none: [
        {
          in: 'text',
          contains: 'request has expired',
        },
      ],
      cause: 'server-permission',
      source: 'docs.wasabi.com, S3 error codes; 2026-05',
    },
  ],
} satisfies Signature;
