import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'ibm-webseal',
  name: 'IBM WebSEAL',
  kind: 'sign-in',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'webseal',
        },
        {
          in: 'cookie',
          name: 'pd-h-session-id',
        },
        {
          in: 'cookie',
          name: 'pd-s-session-id',
        },
      ],
      source: 'ibm.com/docs: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 500],
      any: [
        {
          in: 'body',
          contains: 'webseal error message template',
        },
        {
          in: 'text',
          contains: ['access manager webseal', 'access manager for e-business'],
        },
      ],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source: 'ibm.com/docs, error template files; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'resource you have requested is secured by',
        },
      ],
      cause: 'not-authorized-role',
      source: 'ibm.com/docs, 38cf0427: not authorised; 2026-05',
    },
  ],
} satisfies Signature;
