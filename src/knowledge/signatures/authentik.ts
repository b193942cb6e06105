import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'authentik',
  name: 'authentik',
  kind: 'sign-in',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'authentik_session',
        },
        {
          in: 'header',
          name: 'x-powered-by',
          is: 'authentik',
        },
        {
          in: 'header',
          name: 'x-authentik-id',
          exists: true,
        },
      ],
      source: 'goauthentik.io: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: ['permission denied', 'access denied', 'request has been denied'],
        },
      ],
      any: [
        {
          in: 'title',
          contains: 'authentik',
        },
        {
          in: 'text',
          contains: 'powered by authentik',
        },
      ],
      cause: 'not-authorized-role',
      source: 'authentik, flows; 2026-05',
    },
  ],
} satisfies Signature;
