import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'caddy',
  name: 'Caddy',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          is: 'caddy',
        },
        {
          in: 'header',
          name: 'via',
          contains: 'caddy',
        },
      ],
      source: 'caddyserver.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'header',
          name: 'server',
          is: 'caddy',
        },
        {
          in: 'text',
          is: '',
        },
      ],
      cause: 'server-permission',
      also: ['ip-or-region', 'waf-rule'],
      source: 'caddyserver/caddy: errors have no body; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'header',
          name: 'server',
          is: 'caddy',
        },
        {
          in: 'text',
          is: '',
        },
        {
          in: 'header',
          name: 'www-authenticate',
          exists: true,
        },
      ],
      cause: 'login-required',
      source: 'caddyserver/caddy: basic_auth, no body; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [429, 451],
      all: [
        { in: 'header', name: 'server', is: 'caddy' },
        { in: 'text', is: '' },
      ],
      source: 'caddy 2.6, captured: `respond 451` has no body; 2026-11',
    },
  ],
} satisfies Signature;
