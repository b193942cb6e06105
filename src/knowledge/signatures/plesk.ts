import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'plesk',
  name: 'Plesk',
  kind: 'hosting',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-powered-by',
          contains: 'plesklin',
        },
        {
          in: 'header',
          name: 'x-powered-by',
          contains: 'pleskwin',
        },
      ],
      source: 'docs.plesk.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: ['forbidden', 'you do not have permission to access this document', 'server error 403'],
        },
      ],
      any: [
        {
          in: 'body',
          contains: ['error_docs/'],
        },
        { in: 'text', contains: "that's what you can do" },
      ],
      cause: 'server-permission',
      also: ['waf-rule', 'directory-index'],
      source: 'plesk, error_docs/forbidden.html; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'body',
          contains: '/error_docs/styles.css',
        },
      ],
      cause: 'login-required',
      source: 'plesk, error_docs/unauthorized.html; 2026-05',
    },
  ],
} satisfies Signature;
