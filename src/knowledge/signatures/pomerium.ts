import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'pomerium',
  name: 'Pomerium',
  kind: 'sign-in',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: '_pomerium*',
        },
        {
          in: 'header',
          name: 'x-pomerium-intercepted-response',
          exists: true,
        },
      ],
      source: 'pomerium.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: ['forbidden', 'unauthorized', 'access', 'sign in'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['pomerium'],
        },
        {
          in: 'header',
          name: 'x-pomerium-intercepted-response',
          exists: true,
        },
      ],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source: 'pomerium, error page; 2026-05',
    },
  ],
} satisfies Signature;
