import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'queue-it',
  name: 'Queue-it',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-queueit-connector',
          exists: true,
        },
        {
          in: 'cookie',
          name: 'queueittoken*',
        },
        {
          in: 'cookie',
          name: 'queueitaccepted*',
        },
      ],
      source: 'queue-it.com: on ordinary traffic too; 2026-05',
    },
  ],
} satisfies Signature;
