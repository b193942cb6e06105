import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'linkedin',
  name: 'LinkedIn',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-li-fabric',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-li-pop',
          exists: true,
        },
        {
          in: 'cookie',
          name: 'bcookie',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [999],
      any: [
        {
          in: 'host',
          ends: 'linkedin.com',
        },
        {
          in: 'header',
          name: 'x-li-fabric',
          exists: true,
        },
        {
          in: 'body',
          contains: 'authwall',
        },
      ],
      cause: 'login-required',
      also: ['bot-challenge'],
      source: 'captures: 999 and the wall; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [{ in: 'body', contains: '"serviceerrorcode":' }],
      source: 'refusals of its API as people paste them; 2026-11',
    },
  ],
} satisfies Signature;
