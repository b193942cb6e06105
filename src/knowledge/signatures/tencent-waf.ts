import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'tencent-waf',
  name: 'Tencent Cloud WAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 403, 405, 406, 501],
      any: [
        {
          in: 'text',
          contains: ['腾讯云web应用防火墙', '腾讯t-sec web应用防火墙', '您提交的请求可能对网站造成威胁'],
        },
        {
          in: 'body',
          contains: [
            'waf.tencent-cloud.com',
            'waf.tencent.com/',
            'imgcache.qq.com/qcloud/security/static',
            'waf.tencentcloud.com/',
          ],
        },
      ],
      cause: 'waf-rule',
      source: 'cloud.tencent.com/waf, block page; 2026-05',
    },
  ],
  references: [
    {
      kind: 'event-id',
      in: 'text',
      after: '您的请求uuid为:',
      of: 'hex',
      min: 30,
      max: 80,
    },
  ],
} satisfies Signature;
