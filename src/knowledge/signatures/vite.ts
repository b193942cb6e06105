import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'vite',
  name: 'Vite',
  kind: 'framework',
  signs: [
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'blocked request. this host',
        },
        {
          in: 'text',
          contains: 'is not allowed.',
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'allowedhosts',
        },
      ],
      cause: 'host-misconfigured',
      source: 'vitejs/vite, hostCheck: development server; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: '403 restricted',
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'is outside of vite serving allow list',
        },
      ],
      cause: 'server-permission',
      source: 'vitejs/vite, server.fs.allow; 2026-05',
    },
  ],
} satisfies Signature;
