import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'express',
  name: 'Express',
  kind: 'framework',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-powered-by',
          is: 'express',
        },
      ],
      source: 'expressjs.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'title',
          is: 'error',
        },
        {
          in: 'body',
          contains: ['<pre>forbidden', '<pre>unauthorized', '<pre>forbiddenerror', '<pre>unauthorizederror'],
        },
      ],
      cause: 'not-authorized-role',
      source: 'pillarjs/finalhandler; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [
        {
          in: 'text',
          contains: [
            'forbiddenerror: invalid csrf token',
            'forbiddenerror: misconfigured csrf',
            'ebadcsrftoken',
          ],
        },
      ],
      cause: 'csrf',
      source: 'expressjs/csurf; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      any: [
        {
          in: 'text',
          contains: [
            'unauthorizederror: no authorization token was found',
            'unauthorizederror: jwt',
            'credentials_required: no authorization token',
          ],
        },
      ],
      cause: 'login-required',
      source: 'auth0/express-jwt; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'title',
          is: 'error',
        },
        {
          in: 'body',
          contains: '<pre>unauthorized',
        },
      ],
      cause: 'login-required',
      source: 'express, unauthorized page; 2026-05',
    },
  ],
} satisfies Signature;
