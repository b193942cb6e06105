import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'tengine',
  name: 'Tengine',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [{ in: 'header', name: 'server', starts: 'tengine' }],
      source: 'tengine.taobao.org: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'body', contains: ['<center>tengine</center>', '<center>tengine/', 'powered by tengine'] },
        { in: 'text', contains: '403 forbidden' },
      ],
      cause: 'server-permission',
      also: ['waf-rule', 'ip-or-region'],
      source: 'tengine.taobao.org, ngx_http_special_response.c; 2026-05',
    },
  ],
  references: [{ kind: 'event-id', in: 'header', name: 'eagleid', of: 'hex', min: 16, max: 40 }],
} satisfies Signature;
