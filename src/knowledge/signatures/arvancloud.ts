import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'arvancloud',
  name: 'ArvanCloud',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'arvancloud',
        },
        {
          in: 'header',
          name: 'ar-request-id',
          exists: true,
        },
        {
          in: 'header',
          name: 'ar-sid',
          exists: true,
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
