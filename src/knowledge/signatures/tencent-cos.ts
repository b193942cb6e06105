import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'tencent-cos',
  name: 'Tencent Cloud COS',
  kind: 'storage',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          is: 'tencent-cos',
        },
        {
          in: 'header',
          name: 'x-cos-request-id',
          exists: true,
        },
      ],
      source: 'cloud.tencent.com/cos: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 409],
      all: [
        {
          in: 'body',
          contains: '<error>',
        },
        {
          in: 'body',
          contains: '<code>',
        },
      ],
      any: [
        {
          in: 'header',
          name: 'x-cos-request-id',
          exists: true,
        },
        {
          in: 'host',
          ends: '.myqcloud.com',
        },
        {
          in: 'body',
          contains: '<traceid>',
        },
      ],
      source: 'cloud.tencent.com/cos, error codes; 2026-05',
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
      also: ['hotlink'],
      source: 'cloud.tencent.com/cos, error codes; 2026-05',
    },
  ],
  references: [
    {
      kind: 'request-id',
      in: 'header',
      name: 'x-cos-request-id',
      of: 'token',
      min: 16,
      max: 60,
    },
  ],
} satisfies Signature;
