import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'safedog',
  name: 'Safedog',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-powered-by',
          contains: 'waf/2.0',
        },
        {
          in: 'cookie',
          name: 'safedog-flow-item',
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'server',
          contains: 'safedog',
        },
        {
          in: 'body',
          contains: ['safedogsite/', 'safedog.cn'],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 403, 404, 405],
      any: [
        {
          in: 'body',
          contains: [
            'safedogsite/broswer_logo',
            '404.safedog.cn/sitedog_stat',
            '404.safedog.cn/images/safedogsite',
          ],
        },
      ],
      cause: 'waf-rule',
      source: 'public firewall fingerprints (identYwaf, Awesome-WAF), also with 200 and 404; 2026-11',
    },
  ],
} satisfies Signature;
