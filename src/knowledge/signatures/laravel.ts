import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'laravel',
  name: 'Laravel',
  kind: 'framework',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'laravel_session',
        },
        {
          in: 'cookie',
          name: 'xsrf-token',
        },
      ],
      source: 'laravel.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [419],
      any: [
        {
          in: 'text',
          contains: ['page expired', 'csrf token mismatch.'],
        },
      ],
      cause: 'csrf',
      source: 'laravel, exceptions views: 419; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [
        {
          in: 'text',
          contains: 'this action is unauthorized.',
        },
      ],
      cause: 'not-authorized-role',
      source: 'laravel, Auth/Access; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'body',
          contains: '"message":"unauthenticated."',
        },
      ],
      cause: 'login-required',
      source: 'laravel, Auth/Middleware; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [
        {
          in: 'title',
          is: 'invalid signature.',
        },
        {
          in: 'text',
          contains: ['"invalid signature."', '403 invalid signature.'],
        },
      ],
      cause: 'signed-url-expired',
      source: 'laravel, Routing/Middleware/ValidateSignature; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [
        {
          in: 'body',
          contains: '"message":"too many attempts."',
        },
      ],
      cause: 'rate-limit',
      source: 'laravel, Routing/Middleware/ThrottleRequests; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 402, 403, 419, 429],
      all: [
        {
          in: 'body',
          contains: 'ml-4 text-lg text-gray-500 uppercase',
        },
      ],
      source: 'laravel, exceptions/views/minimal.blade.php; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: 'ml-4 text-lg text-gray-500 uppercase',
        },
        {
          in: 'text',
          contains: 'forbidden',
        },
      ],
      cause: 'not-authorized-role',
      source: 'laravel, exceptions/views/minimal.blade.php; 2026-05',
    },
  ],
} satisfies Signature;
