import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'synology',
  name: 'Synology DSM',
  kind: 'application',
  signs: [
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: ['forbidden', 'permission'],
        },
      ],
      any: [
        {
          in: 'body',
          contains: 'synology',
        },
        {
          in: 'text',
          contains: 'synology',
        },
      ],
      cause: 'server-permission',
      also: ['ip-or-region'],
      source: 'captures: the page of Web Station; 2026-05',
    },
  ],
} satisfies Signature;
