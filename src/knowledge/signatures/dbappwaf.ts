import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'dbappwaf',
  name: 'DBAPPSecurity Xuanwudun',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: ['admin.dbappwaf.cn', 'dbappwaf.cn/index.php'],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'title', contains: '- 玄武盾' }],
      cause: 'waf-rule',
      source: "captures 2018 to 2021: the product's name in the title; 2026-11",
    },
  ],
} satisfies Signature;
