import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'weblogic',
  name: 'Oracle WebLogic',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'weblogic',
        },
        {
          in: 'header',
          name: 'x-powered-by',
          contains: 'weblogic',
        },
      ],
      source: 'docs.oracle.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: ['error 403--forbidden', 'error 401--unauthorized'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'from rfc 2068 hypertext transfer protocol',
        },
      ],
      cause: 'not-authorized-role',
      also: ['server-permission'],
      source: 'docs.oracle.com, default error page; 2026-05',
    },
  ],
} satisfies Signature;
