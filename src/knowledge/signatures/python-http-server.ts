import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'python-http-server',
  name: 'Python http.server',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          contains: 'basehttp/',
        },
        {
          in: 'header',
          name: 'server',
          starts: 'simplehttp',
        },
      ],
      source: 'python.org: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: 'error code explanation:',
        },
        {
          in: 'text',
          contains: 'error response',
        },
      ],
      cause: 'server-permission',
      also: ['waf-rule'],
      source: 'cpython, Lib/http/server.py; 2026-05',
    },
  ],
} satisfies Signature;
