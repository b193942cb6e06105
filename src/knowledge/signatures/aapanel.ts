import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'aapanel',
  name: 'aaPanel Firewall',
  kind: 'firewall',
  over: ['nginx'],
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'title',
          is: ['aapanel website firewall', '宝塔网站防火墙'],
        },
        {
          in: 'text',
          contains: ['您的请求带有不合法参数，已被网站管理员设置拦截', 'aapanel website firewall'],
        },
        {
          in: 'body',
          contains: 'bt.cn/bbs',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
