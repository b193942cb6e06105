import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'directadmin',
  name: 'DirectAdmin',
  kind: 'hosting',
  signs: [
    {
      tier: 'corroborating',
      at: [402, 403, 404, 503],
      any: [
        {
          in: 'text',
          contains: ['either the domain has been overused', 'this site has stepped out for a bit'],
        },
      ],
      cause: 'account-suspended',
      source: 'directadmin, suspended page; 2026-05',
    },
  ],
} satisfies Signature;
