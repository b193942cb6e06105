import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'f5-big-ip-asm',
  name: 'F5 BIG-IP Advanced WAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'cookie', name: 'bigipserver*' },
        { in: 'cookie', name: 'ts01*' },
        { in: 'cookie', name: 'f5_cspm' },
        { in: 'header', name: 'server', starts: ['bigip', 'big-ip'] },
        { in: 'header', name: 'x-wa-info', exists: true },
        { in: 'header', name: 'x-cnection', exists: true },
      ],
      source: 'my.f5.com: on ordinary traffic; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'url was rejected. please consult with your' }],
      cause: 'waf-rule',
      also: ['bot-challenge', 'ip-or-region'],
      source: 'my.f5.com, default response page; NGINX App Protect and Distributed Cloud share it; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        { in: 'title', is: 'request rejected' },
        { in: 'text', contains: 'your support id is' },
      ],
      at: [200, 400, 401, 403, 404, 405, 406, 500, 501, 503],
      cause: 'waf-rule',
      also: ['bot-challenge', 'ip-or-region'],
      source:
        'my.f5.com, default response page, with status 200; owners put a sentence of their own into it; 2026-11',
    },
    {
      tier: 'block-only',
      all: [
        { in: 'body', contains: 'javascript:history.back()' },
        { in: 'text', contains: ['id de soporte es', 'id de suporte é'] },
        { in: 'text', contains: [' rechazad', ' rejeitad'] },
      ],
      at: [200, 400, 401, 403, 404, 405, 406, 500, 501, 503],
      cause: 'waf-rule',
      also: ['bot-challenge', 'ip-or-region'],
      source:
        'the default page as administrations of Spain, Brazil and their neighbours translate it; 2026-11',
    },
    {
      tier: 'block-only',
      all: [
        { in: 'body', contains: ['/tspd/', 'tspd_101'] },
        { in: 'text', contains: ['javascript to view the page content', 'your support id is'] },
      ],
      at: [200, 403, 503],
      cause: 'bot-challenge',
      source: 'my.f5.com, bot defence; 2026-05',
    },
  ],
  references: [
    { kind: 'support-id', in: 'text', after: 'your support id is', of: 'digits', min: 10, max: 24 },
    { kind: 'support-id', in: 'text', after: 'support id', of: 'digits', min: 10, max: 24 },
    { kind: 'support-id', in: 'text', after: 'soporte es', of: 'digits', min: 10, max: 24 },
    { kind: 'support-id', in: 'text', after: 'suporte é', of: 'digits', min: 10, max: 24 },
  ],
} satisfies Signature;
