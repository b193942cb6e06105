import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'glassfish',
  name: 'GlassFish',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          contains: 'glassfish',
        },
        {
          in: 'header',
          name: 'x-powered-by',
          contains: 'glassfish',
        },
      ],
      source: 'glassfish.org: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: ['http status 403', 'http status 401'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'glassfish',
        },
        {
          in: 'header',
          name: 'server',
          contains: 'glassfish',
        },
      ],
      cause: 'not-authorized-role',
      also: ['server-permission'],
      source: 'glassfish, error report; 2026-05',
    },
  ],
} satisfies Signature;
