import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'apache',
  name: 'Apache',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'server', is: 'apache' },
        { in: 'header', name: 'server', starts: ['apache/', 'apache '] },
      ],
      none: [{ in: 'header', name: 'server', starts: ['apache-coyote', 'apache tomcat'] }],
      source: 'httpd.apache.org, ServerTokens: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'body', contains: '<h1>forbidden</h1>' },
        {
          in: 'text',
          contains: [
            "you don't have permission to access this resource",
            "you don't have permission to access /",
          ],
        },
      ],
      cause: 'server-permission',
      also: ['waf-rule', 'ip-or-region'],
      source: 'httpd.apache.org, modules/http/http_protocol.c; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'text', contains: 'forbidden' },
        { in: 'text', contains: "you don't have permission to access /" },
        { in: 'text', contains: 'on this server' },
      ],
      at: [403],
      cause: 'server-permission',
      also: ['waf-rule', 'ip-or-region'],
      source: 'http_protocol.c until 2.4.40, as people paste it; 2026-11',
    },
    {
      tier: 'corroborating',
      weak: true,
      all: [
        { in: 'text', contains: 'forbidden' },
        {
          in: 'text',
          contains: [
            "you don't have permission to access this resource",
            "you don't have permission to access /",
          ],
        },
      ],
      at: [403],
      cause: 'server-permission',
      also: ['waf-rule', 'ip-or-region'],
      source: 'http_protocol.c, as people paste it; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: ['<address>apache/', '<address>apache server at'] }],
      at: [401, 403, 407, 429, 451],
      source: 'httpd.apache.org, ServerSignature; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'text', contains: 'apache/2.' },
        { in: 'text', contains: 'server at' },
      ],
      at: [401, 403],
      source: 'httpd.apache.org, ServerSignature, as people paste it; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400],
      all: [{ in: 'text', contains: 'plain http to an ssl-enabled server port' }],
      cause: 'host-misconfigured',
      source: 'httpd 2.4, modules/ssl/ssl_engine_kernel.c; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [406],
      all: [
        { in: 'body', contains: '<h1>not acceptable</h1>' },
        { in: 'text', contains: 'appropriate representation of the requested' },
      ],
      any: [{ in: 'query', contains: ['%27', "'", '%3c', '<', '../', 'select', '%20and%20', '%20or%20'] }],
      none: [{ in: 'text', contains: ['available variants', 'mod_security'] }],
      cause: 'waf-rule',
      source:
        'httpd 2.4, modules/http/http_protocol.c: its page for 406, whoever set it. Hosters set ModSecurity to answer so: only an attack in the address tells; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [{ in: 'body', contains: '<p>the user has sent too many requests' }],
      cause: 'rate-limit',
      source: 'httpd 2.4, modules/http/http_protocol.c: its page without ServerSignature; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: 'to access the document requested',
        },
      ],
      at: [401],
      cause: 'login-required',
      source: 'httpd.apache.org, modules/http/http_protocol.c; people paste it without its heading; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'title',
          is: 'access forbidden!',
        },
      ],
      at: [403],
      cause: 'server-permission',
      also: ['directory-index', 'waf-rule'],
      source: 'httpd.apache.org, docs/error/HTTP_FORBIDDEN.html.var, the multi-language set; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'no index document or the directory' }],
      at: [403],
      cause: 'directory-index',
      also: ['server-permission'],
      source: 'httpd.apache.org, docs/error/HTTP_FORBIDDEN.html.var; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'body', contains: 'rev="made"' },
        { in: 'body', contains: '<h2>error 401</h2>' },
      ],
      at: [401],
      source:
        'httpd.apache.org, docs/error/include: the frame of the multi-language set, in every language; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'body', contains: 'rev="made"' },
        { in: 'body', contains: '<h2>error 403</h2>' },
      ],
      none: [{ in: 'path', ends: '/' }],
      at: [403],
      cause: 'server-permission',
      also: ['waf-rule', 'ip-or-region'],
      source: 'httpd.apache.org, docs/error/HTTP_FORBIDDEN.html.var: protected or not readable; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'body', contains: 'rev="made"' },
        { in: 'body', contains: '<h2>error 403</h2>' },
        { in: 'path', ends: '/' },
      ],
      at: [403],
      cause: 'directory-index',
      also: ['server-permission'],
      source:
        'httpd.apache.org, docs/error/HTTP_FORBIDDEN.html.var: no index, where the address ends in a slash; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'size of a request header field exceeds server limit' }],
      at: [400, 431],
      cause: 'cookies-too-large',
      source: 'httpd.apache.org, server/protocol.c; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'this url has been denied for legal' }],
      at: [451],
      cause: 'legal',
      source: 'httpd.apache.org, modules/http/http_protocol.c; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: 'client needs a new connection for this',
        },
      ],
      at: [421],
      cause: 'host-misconfigured',
      source: 'httpd.apache.org, modules/http/http_protocol.c; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'new xampp security concept' }],
      cause: 'ip-or-region',
      source: 'XAMPP: the page for addresses that are not local; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'method', is: 'head' },
        { in: 'header', name: 'server', starts: 'apache' },
        { in: 'header', name: 'content-type', is: 'text/html; charset=iso-8859-1' },
      ],
      at: [403],
      cause: 'server-permission',
      also: ['waf-rule', 'ip-or-region', 'not-authorized-role'],
      source: 'capture: the type of its own pages, which HEAD does not show; 2026-11',
    },
  ],
} satisfies Signature;
