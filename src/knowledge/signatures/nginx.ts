import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'nginx',
  name: 'nginx',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'server', is: 'nginx' },
        { in: 'header', name: 'server', starts: 'nginx/' },
      ],
      source: 'nginx.org, ngx_http_header_filter_module.c: on every response, a proxied one too; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'body',
          contains: ['<hr><center>nginx</center>', '<hr><center>nginx/'],
        },
      ],
      any: [
        { in: 'title', is: '403 forbidden' },
        { in: 'text', contains: '403 forbidden' },
      ],
      cause: 'server-permission',
      also: ['waf-rule', 'ip-or-region'],
      source: 'nginx.org, ngx_http_special_response.c; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', starts: ['403 forbidden nginx', '403 forbidden 403 forbidden nginx'] }],
      cause: 'server-permission',
      also: ['waf-rule', 'ip-or-region'],
      source: 'ngx_http_special_response.c, as people paste it; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 429],
      all: [{ in: 'text', starts: ['401 authorization required nginx', '429 too many requests nginx'] }],
      source: 'ngx_http_special_response.c, words as remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'title', is: '401 authorization required' },
        { in: 'body', contains: '<center>nginx' },
      ],
      cause: 'login-required',
      source: 'nginx.org, ngx_http_special_response.c; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'text', contains: ['no required ssl certificate was sent', 'the ssl certificate error'] },
        { in: 'text', contains: 'nginx' },
      ],
      at: [400, 403, 495, 496],
      cause: 'client-certificate',
      source: 'nginx.org, ngx_http_special_response.c, error pages 495 and 496; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'text', contains: 'request header or cookie too large' },
        { in: 'text', contains: 'nginx' },
      ],
      at: [400, 494],
      cause: 'cookies-too-large',
      source: 'nginx.org, ngx_http_special_response.c, error page 494; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'text', contains: 'the plain http request was sent to https port' },
        { in: 'text', contains: 'nginx' },
      ],
      at: [400, 497],
      cause: 'host-misconfigured',
      source: 'nginx.org, ngx_http_special_response.c, error page 497; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'title', is: ['429 too many requests', '451 unavailable for legal reasons'] },
        { in: 'body', contains: '<center>nginx' },
      ],
      at: [429, 451],
      source: 'nginx.org, ngx_http_special_response.c; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'title', is: '421 misdirected request' },
        { in: 'body', contains: '<center>nginx' },
      ],
      at: [421],
      cause: 'host-misconfigured',
      source: 'nginx.org, ngx_http_special_response.c; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'method', is: 'head' },
        { in: 'header', name: 'server', starts: 'nginx' },
        { in: 'type', is: 'text/html' },
      ],
      at: [403],
      cause: 'server-permission',
      also: ['waf-rule', 'ip-or-region', 'not-authorized-role'],
      source: 'capture: HEAD has no page that tells more; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'header', name: 'server', starts: 'nginx' },
        { in: 'text', is: '' },
      ],
      none: [{ in: 'header', name: 'content-type', exists: true }],
      at: [451],
      cause: 'legal',
      source: 'capture: nginx has no page for 451; 2026-11',
    },
  ],
} satisfies Signature;
