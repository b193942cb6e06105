import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'dreamhost',
  name: 'DreamHost',
  kind: 'hosting',
  signs: [
    {
      tier: 'corroborating',
      at: [403, 503],
      all: [
        {
          in: 'text',
          contains: ['forbidden', 'suspended', 'disabled'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'dreamhost',
        },
        {
          in: 'body',
          contains: 'dreamhost.com/',
        },
      ],
      cause: 'server-permission',
      also: ['account-suspended', 'waf-rule'],
      source: 'help.dreamhost.com, 403 page; 2026-05',
    },
  ],
} satisfies Signature;
