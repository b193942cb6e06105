import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'ceph',
  name: 'Ceph Object Gateway',
  kind: 'storage',
  over: ['s3'],
  signs: [
    {
      tier: 'corroborating',
      at: [400, 403],
      all: [
        {
          in: 'body',
          contains: '<error><code>',
        },
        {
          in: 'body',
          contains: '<requestid>tx0000',
        },
      ],
      source: 'docs.ceph.com/radosgw: transaction ids begin with tx; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: '<code>accessdenied</code>',
        },
        {
          in: 'body',
          contains: '<requestid>tx0000',
        },
      ],
      none: [
        {
          in: 'text',
          contains: 'request has expired',
        },
      ],
      cause: 'server-permission',
      source: 'docs.ceph.com/radosgw, error codes; 2026-05',
    },
  ],
} satisfies Signature;
