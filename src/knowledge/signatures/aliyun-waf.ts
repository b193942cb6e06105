import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'aliyun-waf',
  name: 'Alibaba Cloud WAF',
  kind: 'firewall',
  over: ['tengine'],
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'acw_tc',
        },
        {
          in: 'cookie',
          name: 'aliyungf_tc',
        },
      ],
      source: 'help.aliyun.com: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 405, 406, 429],
      all: [
        {
          in: 'text',
          contains: [
            'as it may cause potential threats',
            '由于您访问的url有可能对网站造成安全威胁，您的访问被阻断',
          ],
        },
      ],
      cause: 'waf-rule',
      source: 'help.aliyun.com, WAF block page, status 405; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 405, 406, 429],
      any: [
        {
          in: 'body',
          contains: ['errors.aliyun.com', 'alicdn.com/bao/uploaded/405.png'],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region'],
      source: 'captures of the block page; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 403, 405],
      all: [
        {
          in: 'body',
          contains: 'acw_sc__',
        },
      ],
      any: [
        {
          in: 'body',
          contains: ['acw_sc__v2', 'acw_sc__v3', 'arg1="'],
        },
      ],
      cause: 'bot-challenge',
      source: 'captures of the cookie check; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 302, 401, 403, 419, 429],
      any: [
        {
          in: 'body',
          contains: ['rgv587_error', '_____tmd_____/punish', 'x5secdata'],
        },
      ],
      cause: 'bot-challenge',
      source: 'captures of the slider check on Taobao and AliExpress; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: '_____tmd_____/punish',
        },
      ],
      cause: 'bot-challenge',
      source: 'captures: redirect to the slider check; 2026-05',
    },
  ],
  references: [
    {
      kind: 'request-id',
      in: 'text',
      after: 'request id:',
      of: 'hex',
      min: 16,
      max: 40,
    },
    {
      kind: 'request-id',
      in: 'text',
      after: 'traceid:',
      of: 'hex',
      min: 16,
      max: 40,
    },
  ],
} satisfies Signature;
