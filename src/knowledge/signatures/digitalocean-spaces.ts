import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'digitalocean-spaces',
  name: 'DigitalOcean Spaces',
  kind: 'storage',
  over: ['s3', 'ceph'],
  signs: [
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
          in: 'host',
          ends: '.digitaloceanspaces.com',
        },
        {
          in: 'body',
          contains: [
            '.digitaloceanspaces.com',
            '-do1</hostid>',
            '-sfo3-zg',
            '-fra1-zg',
            '-nyc3-zg',
            '-ams3-zg',
          ],
        },
      ],
      source: 'docs.digitalocean.com/spaces, error codes; 2026-05',
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
          contains: '<bucketname>',
        },
      ],
      any: [
        {
          in: 'host',
          ends: '.digitaloceanspaces.com',
        },
      ],
      cause: 'server-permission',
      source: 'docs.digitalocean.com/spaces, error codes; 2026-05',
    },
  ],
} satisfies Signature;
