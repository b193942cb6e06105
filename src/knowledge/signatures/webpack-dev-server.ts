import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'webpack-dev-server',
  name: 'webpack-dev-server',
  kind: 'framework',
  signs: [
    {
      tier: 'block-only',
      at: [200, 403],
      any: [
        {
          in: 'text',
          is: ['invalid host header', 'invalid host/origin header'],
        },
      ],
      cause: 'host-misconfigured',
      source: 'webpack/webpack-dev-server, host check; 2026-05',
    },
  ],
} satisfies Signature;
