import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'nestjs',
  name: 'NestJS',
  kind: 'framework',
  signs: [
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: '"message":"forbidden resource"',
        },
        {
          in: 'body',
          contains: '"statuscode":403',
        },
      ],
      cause: 'not-authorized-role',
      source: 'nestjs/nest, ForbiddenException of guards; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'body',
          contains: '"message":"unauthorized"',
        },
        {
          in: 'body',
          contains: '"statuscode":401',
        },
      ],
      cause: 'login-required',
      source: 'nestjs/nest, UnauthorizedException; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [
        {
          in: 'text',
          contains: 'throttlerexception: too many requests',
        },
      ],
      cause: 'rate-limit',
      source: 'nestjs/throttler; 2026-05',
    },
  ],
} satisfies Signature;
