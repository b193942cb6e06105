import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'backblaze-b2',
  name: 'Backblaze B2',
  kind: 'storage',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      any: [
        {
          in: 'host',
          ends: '.backblazeb2.com',
        },
      ],
      source: 'backblaze.com/docs, B2 error codes; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'body',
          contains: ['"code":"bad_auth_token"', '"code":"expired_auth_token"'],
        },
      ],
      cause: 'session-or-cookies',
      source: 'backblaze.com/docs, B2 error codes; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'body',
          contains: '"code":"unauthorized"',
        },
      ],
      any: [
        {
          in: 'host',
          ends: '.backblazeb2.com',
        },
      ],
      cause: 'login-required',
      also: ['server-permission'],
      source: 'backblaze.com/docs, B2 error codes; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: [
            '"code":"download_cap_exceeded"',
            '"code":"transaction_cap_exceeded"',
            '"code":"storage_cap_exceeded"',
          ],
        },
      ],
      cause: 'quota',
      source: 'backblaze.com/docs, B2 caps; 2026-05',
    },
  ],
} satisfies Signature;
