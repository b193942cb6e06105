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
          contains: ['<pre>forbidden', '<pre>unauthorized'],
        },
      ],
      source: 'pillarjs/finalhandler: a status and its words, which tell no reason; 2026-11',
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
          contains: ['unauthorizederror: no authorization', 'credentials_required: no authorization token'],
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
      none: [{ in: 'text', contains: ['error: jwt', 'error: invalid'] }],
      cause: 'login-required',
      source: 'express, unauthorized page; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'text',
          contains: [
            'unauthorizederror: jwt',
            'unauthorizederror: invalid token',
            'unauthorizederror: invalid signature',
          ],
        },
      ],
      cause: 'session-or-cookies',
      source: 'express-jwt and jsonwebtoken, the errors of a token that was sent; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        { in: 'title', is: 'error' },
        { in: 'body', contains: '<pre>error: ' },
      ],
      source: 'capture of Express 5 in development: finalhandler shows the error and its stack; 2026-11',
    },
  ],
} satisfies Signature;
