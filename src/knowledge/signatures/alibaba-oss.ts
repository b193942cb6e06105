import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'alibaba-oss',
  name: 'Alibaba Cloud OSS',
  kind: 'storage',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          is: 'aliyunoss',
        },
        {
          in: 'header',
          name: 'x-oss-request-id',
          exists: true,
        },
      ],
      source: 'help.aliyun.com/oss: on every response; 2026-05',
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
        {
          in: 'body',
          contains: ['.aliyuncs.com</hostid>', '<ec>'],
        },
      ],
      source: 'help.aliyun.com/oss, error responses; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 409],
      all: [
        {
          in: 'host',
          ends: '.aliyuncs.com',
        },
        {
          in: 'body',
          contains: '<code>',
        },
      ],
      source: 'help.aliyun.com/oss, error responses; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        { in: 'header', name: 'server', is: 'aliyunoss' },
        { in: 'text', is: '' },
      ],
      cause: 'server-permission',
      source: 'help.aliyun.com/oss: storage has nobody behind it; HEAD and headers alone; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [
        {
          in: 'text',
          contains: ['no right to access this object', 'you visit is not belong to you', 'bucket acl'],
        },
      ],
      cause: 'server-permission',
      source: 'help.aliyun.com/oss, 0003-00000001: private; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'denied by bucket referer policy',
        },
      ],
      cause: 'hotlink',
      source: 'help.aliyun.com/oss, referer policy; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: '<code>userdisable</code>',
        },
      ],
      cause: 'account-suspended',
      source: 'help.aliyun.com/oss, billing; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: ['use virtual hosted style', 'must be addressed using the specified endpoint'],
        },
      ],
      cause: 'host-misconfigured',
      source: 'help.aliyun.com/oss, custom domain rules; 2026-05',
    },
  ],
  references: [
    {
      kind: 'request-id',
      in: 'header',
      name: 'x-oss-request-id',
      of: 'letters',
      min: 16,
      max: 40,
    },
    {
      kind: 'request-id',
      in: 'body',
      after: '<requestid>',
      of: 'letters',
      min: 16,
      max: 40,
    },
  ],
} satisfies Signature;
