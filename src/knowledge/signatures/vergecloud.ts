import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'vergecloud',
  name: 'VergeCloud',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'vergecloud',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
