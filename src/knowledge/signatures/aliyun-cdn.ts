import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'aliyun-cdn',
  name: 'Alibaba Cloud CDN',
  kind: 'cdn',
  over: ['tengine'],
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'via',
          contains: '.kunlun',
        },
        {
          in: 'header',
          name: 'eagleid',
          exists: true,
        },
        {
          in: 'header',
          name: 'ali-swift-global-savetime',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-swift-cachetime',
          exists: true,
        },
      ],
      source: 'help.aliyun.com/cdn: on every response; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'x-tengine-error',
          contains: 'referer',
        },
      ],
      cause: 'hotlink',
      source: 'help.aliyun.com/cdn, X-Tengine-Error; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'x-tengine-error',
          contains: ['req auth', 'expired timestamp', 'invalid md5hash'],
        },
      ],
      cause: 'signed-url-expired',
      source: 'help.aliyun.com/cdn, X-Tengine-Error; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'x-tengine-error',
          contains: ['http_custom', 'waf'],
        },
      ],
      cause: 'waf-rule',
      also: ['bot-challenge'],
      source: 'help.aliyun.com/cdn, X-Tengine-Error; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'x-tengine-error',
          contains: 'ip acl',
        },
      ],
      cause: 'ip-or-region',
      source: 'help.aliyun.com/cdn, X-Tengine-Error; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'x-tengine-error',
          starts: 'denied by',
        },
      ],
      source: 'help.aliyun.com/cdn, X-Tengine-Error; 2026-05',
    },
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'x-tengine-error', contains: 'denied by bot' }],
      cause: 'bot-challenge',
      source: 'alibabacloud.com, CDN: X-Tengine-Error; 2026-11',
    },
  ],
  references: [
    {
      kind: 'event-id',
      in: 'header',
      name: 'eagleid',
      of: 'hex',
      min: 16,
      max: 40,
    },
  ],
} satisfies Signature;
