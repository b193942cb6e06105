import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'haproxy',
  name: 'HAProxy',
  kind: 'server',
  signs: [
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'request forbidden by administrative rules.' }],
      none: [{ in: 'text', contains: ['user-agent', 'user agent'] }],
      at: [403],
      cause: 'waf-rule',
      also: ['ip-or-region', 'server-permission'],
      source: 'haproxy.org, src/http.c: a deny rule; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'need a valid user and password to access this' }],
      at: [401, 407],
      cause: 'login-required',
      source: 'haproxy.org, src/http.c; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'sent too many requests in a given amount of time.' }],
      at: [429],
      cause: 'rate-limit',
      source: 'haproxy.org, src/http.c; 2026-05',
    },
  ],
} satisfies Signature;
