import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'envoy',
  name: 'Envoy',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          is: ['envoy', 'istio-envoy'],
        },
        {
          in: 'header',
          name: 'x-envoy-upstream-service-time',
          exists: true,
        },
      ],
      source: 'envoyproxy.io: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          is: 'rbac: access denied',
        },
      ],
      cause: 'not-authorized-role',
      also: ['ip-or-region'],
      source: 'envoyproxy.io, RBAC filter; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'text',
          starts: 'jwt is missing',
        },
      ],
      cause: 'login-required',
      source: 'envoyproxy.io, JWT filter; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          starts: [
            'jwt is expired',
            'jwt verification fails',
            'jwt issuer is not configured',
            'audiences in jwt are not allowed',
            "jwks doesn't have key",
          ],
        },
      ],
      cause: 'session-or-cookies',
      source: 'envoyproxy.io, JWT filter; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [
        {
          in: 'text',
          is: 'local_rate_limited',
        },
      ],
      cause: 'rate-limit',
      source: 'envoyproxy.io, local rate limit; 2026-05',
    },
  ],
} satisfies Signature;
