import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cloudflare-r2',
  name: 'Cloudflare R2',
  kind: 'storage',
  over: ['s3', 'cloudflare'],
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [
        {
          in: 'body',
          contains: '<error><code>',
        },
      ],
      any: [
        {
          in: 'host',
          ends: ['.r2.cloudflarestorage.com', '.r2.dev'],
        },
      ],
      source: 'developers.cloudflare.com/r2, S3 compatibility; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403],
      all: [
        {
          in: 'host',
          ends: ['.r2.cloudflarestorage.com', '.r2.dev'],
        },
        {
          in: 'body',
          contains: ['<code>accessdenied</code>', '<code>invalidargument</code>'],
        },
      ],
      none: [
        {
          in: 'text',
          contains: 'request has expired',
        },
      ],
      cause: 'server-permission',
      also: ['login-required'],
      source: 'developers.cloudflare.com/r2, S3 compatibility; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'host',
          ends: '.r2.dev',
        },
      ],
      cause: 'server-permission',
      source: 'captures: the public address of a bucket is switched off or has no such file; 2026-05',
    },
  ],
} satisfies Signature;
