import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'minio',
  name: 'MinIO',
  kind: 'storage',
  over: ['s3'],
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'minio',
        },
        {
          in: 'header',
          name: 'x-minio-deployment-id',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-minio-error-code',
          exists: true,
        },
      ],
      source: 'min.io/docs: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 405, 409],
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
          starts: 'minio',
        },
        {
          in: 'header',
          name: 'x-minio-deployment-id',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-minio-error-code',
          exists: true,
        },
      ],
      source: 'min.io/docs, error responses; 2026-05',
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
      source: 'min.io/docs, error responses; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [
        {
          in: 'header',
          name: 'x-minio-error-code',
          is: 'accessdenied',
        },
      ],
      cause: 'server-permission',
      source: 'min.io/docs, HEAD without a body; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'header', name: 'server', starts: 'minio' }],
      cause: 'server-permission',
      also: ['signed-url-expired'],
      source: 'min.io/docs: the server itself answers, also without a body; 2026-11',
    },
  ],
} satisfies Signature;
