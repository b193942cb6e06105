import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'authelia',
  name: 'Authelia',
  kind: 'sign-in',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'authelia_session',
        },
      ],
      source: 'authelia.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      any: [
        {
          in: 'title',
          is: ['authelia', 'login - authelia'],
        },
        {
          in: 'text',
          starts: '401 unauthorized authelia',
        },
        {
          in: 'body',
          contains: '&rm=get">401 unauthorized</a>',
        },
      ],
      cause: 'login-required',
      also: ['not-authorized-role'],
      source: 'authelia, portal; 2026-05',
    },
  ],
} satisfies Signature;
