import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'limelight',
  name: 'Edgio (Limelight)',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'limelight*',
        },
        { in: 'cookie', name: 'lm_sessid' },
        { in: 'cookie', name: 'lg_sessid' },
        {
          in: 'header',
          name: 'x-llid',
          exists: true,
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
