import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'thttpd',
  name: 'thttpd',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [{ in: 'header', name: 'server', starts: ['thttpd', 'mini_httpd'] }],
      source: 'acme.com: on every response; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'body', contains: ['acme.com/software/thttpd', 'acme.com/software/mini_httpd'] }],
      cause: 'server-permission',
      also: ['directory-index'],
      source: 'thttpd and mini_httpd, send_error(); 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [{ in: 'body', contains: ['acme.com/software/thttpd', 'acme.com/software/mini_httpd'] }],
      cause: 'login-required',
      source: 'thttpd and mini_httpd, send_error(); 2026-11',
    },
  ],
} satisfies Signature;
