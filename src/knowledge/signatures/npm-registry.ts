import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'npm-registry',
  name: 'npm registry',
  kind: 'api',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'host',
          is: 'registry.npmjs.org',
        },
      ],
      source: 'docs.npmjs.com; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'host',
          is: 'registry.npmjs.org',
        },
        {
          in: 'text',
          contains: 'you do not have permission to publish',
        },
      ],
      cause: 'not-authorized-role',
      source: 'docs.npmjs.com; 2026-05',
    },
  ],
} satisfies Signature;
