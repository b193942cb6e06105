import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'lighttpd',
  name: 'lighttpd',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'lighttpd',
        },
      ],
      source: 'lighttpd.net: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: ['<h1>403 forbidden</h1>', '<h1>403 - forbidden</h1>'],
        },
        {
          in: 'body',
          contains: ['xhtml'],
        },
      ],
      cause: 'server-permission',
      also: ['ip-or-region'],
      source: 'lighttpd, connections.c: default error page; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [403],
      all: [
        {
          in: 'text',
          contains: ['403 forbidden', '403 - forbidden'],
        },
      ],
      cause: 'server-permission',
      also: ['ip-or-region'],
      source: 'lighttpd, connections.c; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'body',
          contains: ['<h1>401 unauthorized</h1>', '<h1>401 - unauthorized</h1>'],
        },
        {
          in: 'body',
          contains: ['xhtml'],
        },
      ],
      cause: 'login-required',
      source: 'lighttpd, mod_auth; 2026-05',
    },
  ],
} satisfies Signature;
