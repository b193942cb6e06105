import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'kong',
  name: 'Kong',
  kind: 'api',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-kong-response-latency',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-kong-upstream-latency',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-kong-proxy-latency',
          exists: true,
        },
        {
          in: 'header',
          name: 'via',
          contains: 'kong/',
        },
        {
          in: 'header',
          name: 'server',
          starts: 'kong/',
        },
      ],
      source: 'docs.konghq.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: [
            'no api key found in request',
            'invalid authentication credentials',
            'no credentials found',
            'hmac signature',
          ],
        },
      ],
      none: [
        {
          in: 'header',
          name: 'x-kong-upstream-latency',
          exists: true,
        },
      ],
      cause: 'login-required',
      source: 'docs.konghq.com, authentication plugins; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: 'no api key found in request',
        },
      ],
      none: [
        {
          in: 'header',
          name: 'x-kong-upstream-latency',
          exists: true,
        },
      ],
      cause: 'login-required',
      source: 'docs.konghq.com, authentication plugins; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: 'you cannot consume this service',
        },
      ],
      none: [
        {
          in: 'header',
          name: 'x-kong-upstream-latency',
          exists: true,
        },
      ],
      cause: 'not-authorized-role',
      source: 'docs.konghq.com, ACL plugin; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [403],
      all: [
        {
          in: 'text',
          contains: ['ip address not allowed', 'your ip address is not allowed'],
        },
      ],
      none: [
        {
          in: 'header',
          name: 'x-kong-upstream-latency',
          exists: true,
        },
      ],
      cause: 'ip-or-region',
      source: 'docs.konghq.com, IP restriction plugin; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [429],
      all: [
        {
          in: 'text',
          contains: 'api rate limit exceeded',
        },
      ],
      none: [
        {
          in: 'header',
          name: 'x-kong-upstream-latency',
          exists: true,
        },
      ],
      cause: 'rate-limit',
      source: 'docs.konghq.com, rate limiting plugins; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [{ in: 'header', name: 'x-kong-response-latency', exists: true }],
      none: [{ in: 'header', name: 'x-kong-upstream-latency', exists: true }],
      cause: 'login-required',
      also: ['session-or-cookies'],
      source:
        'docs.konghq.com, authentication plugins; Kong made the answer itself when no upstream latency is given; 2026-11',
    },
  ],
  references: [
    {
      kind: 'request-id',
      in: 'header',
      name: 'x-kong-request-id',
      of: 'hex',
      min: 16,
      max: 40,
    },
  ],
} satisfies Signature;
