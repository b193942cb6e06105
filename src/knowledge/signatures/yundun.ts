import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'yundun',
  name: 'Yundun',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-cache',
          contains: 'yundun',
        },
        { in: 'cookie', name: 'yd_cookie' },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'yundun',
        },
        {
          in: 'text',
          contains: 'blocked by yundun cloud waf',
        },
        {
          in: 'body',
          contains: ['yundun.com/yd_http_error/', 'yundun.com/static/js/fingerprint'],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'public captures; 2026-05',
    },
  ],
} satisfies Signature;
