import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'auth0',
  name: 'Auth0',
  kind: 'sign-in',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-auth0-requestid',
          exists: true,
        },
      ],
      source: 'auth0.com/docs: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'body',
          contains: '"errorcode":',
        },
        {
          in: 'body',
          contains: ['"statuscode":403', '"statuscode":401'],
        },
      ],
      any: [
        {
          in: 'host',
          ends: '.auth0.com',
        },
        {
          in: 'header',
          name: 'x-auth0-requestid',
          exists: true,
        },
      ],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source: 'auth0.com/docs, API errors; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        { in: 'header', name: 'x-auth0-requestid', exists: true },
        { in: 'body', contains: '"error":"' },
      ],
      source: 'auth0.com/docs, Authentication API errors: its header is on no response of the site; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'text',
          contains: 'after multiple consecutive login',
        },
      ],
      cause: 'rate-limit',
      source: 'auth0.com/docs, anomaly detection; 2026-05',
    },
  ],
} satisfies Signature;
