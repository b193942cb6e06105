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
          contains: ['admin.dbappwaf.cn', 'dbappwaf.cn/index.php/admin/clientmisinform'],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
