import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'huawei-cloud-waf',
  name: 'Huawei Cloud WAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'hwwafsesid',
        },
        {
          in: 'cookie',
          name: 'hwwafsestime',
        },
        {
          in: 'header',
          name: 'server',
          is: ['cloudwaf', 'hwwaf', 'cw'],
        },
      ],
      source: 'support.huaweicloud.com/waf: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 405, 418, 429],
      any: [
        {
          in: 'text',
          contains: '您的请求疑似攻击行为',
        },
        {
          in: 'body',
          contains: ['hwclouds.com', 'hws_security@'],
        },
      ],
      cause: 'waf-rule',
      source: 'support.huaweicloud.com/waf, block page, status 418; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [418],
      all: [
        {
          in: 'header',
          name: 'server',
          is: ['cloudwaf', 'huaweicloudwaf'],
        },
      ],
      cause: 'waf-rule',
      source: 'captures: status 418; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'header', name: 'server', is: ['huaweicloudwaf', 'huaweicloudwaf/'] }],
      cause: 'waf-rule',
      source: 'public firewall fingerprints (identYwaf, Awesome-WAF); 2026-11',
    },
  ],
} satisfies Signature;
