import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'mizbancloud',
  name: 'MizbanCloud',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'mizbancloud',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
