import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'gitea',
  name: 'Gitea',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'i_like_gitea',
        },
        {
          in: 'cookie',
          name: 'gitea_incredible',
        },
      ],
      source: 'gitea.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      any: [
        {
          in: 'body',
          contains: ['"message":"token is required","url":', '"message":"user does not exist ['],
        },
        {
          in: 'text',
          contains: 'bad request: invalid csrf token.',
        },
      ],
      cause: 'login-required',
      also: ['csrf'],
      source: 'gitea, web/auth; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        { in: 'body', contains: '"url":"http' },
        { in: 'body', contains: '/api/swagger"}' },
      ],
      source: 'gitea and forgejo, APIContext: every error names its documentation; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400],
      weak: true,
      all: [{ in: 'text', contains: 'invalid csrf token' }],
      cause: 'csrf',
      source: 'gitea, web/csrf; 2026-11',
    },
  ],
} satisfies Signature;
