import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'fastapi',
  name: 'FastAPI',
  kind: 'framework',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          is: 'uvicorn',
        },
      ],
      source: 'uvicorn: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'body',
          contains: '{"detail":"not authenticated"}',
        },
      ],
      cause: 'login-required',
      source: 'fastapi, security modules; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'body',
          contains: [
            '{"detail":"could not validate credentials"}',
            '{"detail":"invalid authentication credentials"}',
          ],
        },
      ],
      cause: 'session-or-cookies',
      also: ['login-required'],
      source: 'fastapi, tutorial on OAuth2; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [403],
      all: [
        {
          in: 'body',
          contains: '{"detail":"forbidden"}',
        },
      ],
      cause: 'not-authorized-role',
      source: 'starlette and fastapi: HTTPException without more; 2026-05',
    },
  ],
} satisfies Signature;
