import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'openresty',
  name: 'OpenResty',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [{ in: 'header', name: 'server', starts: 'openresty' }],
      source: 'openresty.org: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'body', contains: '<hr><center>openresty' },
        { in: 'text', contains: '403 forbidden' },
      ],
      cause: 'server-permission',
      also: ['waf-rule', 'ip-or-region'],
      source: 'openresty.org, patched ngx_http_special_response.c; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', starts: ['403 forbidden openresty', '403 forbidden 403 forbidden openresty'] }],
      cause: 'server-permission',
      also: ['waf-rule', 'ip-or-region'],
      source: 'openresty.org, patched ngx_http_special_response.c, words as remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'title', is: '401 authorization required' },
        { in: 'body', contains: '<center>openresty' },
      ],
      cause: 'login-required',
      source: 'openresty.org, patched ngx_http_special_response.c; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 421, 429, 451, 494, 495, 496, 497],
      all: [{ in: 'body', contains: '<center>openresty' }],
      source: 'openresty.org, patched ngx_http_special_response.c: the page says why; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [406],
      all: [
        { in: 'title', contains: '406 not acceptable' },
        { in: 'body', contains: '<center>openresty' },
      ],
      cause: 'waf-rule',
      also: ['server-permission'],
      source: 'no server of this family sends 406 by itself: a rule in Lua does; 2026-11',
    },
  ],
} satisfies Signature;
