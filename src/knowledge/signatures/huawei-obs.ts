import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'huawei-obs',
  name: 'Huawei Cloud OBS',
  kind: 'storage',
  over: ['s3'],
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          is: 'obs',
        },
        {
          in: 'header',
          name: 'x-obs-request-id',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-obs-id-2',
          exists: true,
        },
      ],
      source: 'support.huaweicloud.com/obs: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 405, 409],
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
          name: 'x-obs-request-id',
          exists: true,
        },
        {
          in: 'host',
          ends: '.myhuaweicloud.com',
        },
      ],
      source: 'support.huaweicloud.com/obs, error codes; 2026-05',
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
      source: 'support.huaweicloud.com/obs, error codes; 2026-05',
    },
  ],
} satisfies Signature;
