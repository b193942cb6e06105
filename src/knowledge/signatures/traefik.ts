import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'traefik',
  name: 'Traefik',
  kind: 'server',
  signs: [
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'text',
          is: '401 unauthorized',
        },
        {
          in: 'header',
          name: 'www-authenticate',
          contains: 'realm="traefik"',
        },
      ],
      cause: 'login-required',
      source: 'traefik, IPAllowList and BasicAuth answer with a bare line; 2026-05',
    },
  ],
} satisfies Signature;
