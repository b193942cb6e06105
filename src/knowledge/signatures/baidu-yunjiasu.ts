import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'baidu-yunjiasu',
  name: 'Baidu Yunjiasu',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'yunjiasu',
        },
      ],
      source: 'su.baidu.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 405, 406, 429, 500, 501, 503],
      any: [
        {
          in: 'body',
          contains: ['yunjiasu-cgi/', 'su.baidu.com'],
        },
        {
          in: 'text',
          contains: '百度云加速',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'captures of its pages; 2026-05',
    },
  ],
} satisfies Signature;
