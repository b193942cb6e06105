import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'china-icp',
  name: 'Hosting without ICP filing (China)',
  kind: 'hosting',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'title',
          is: ['网站未备案', '备案提示'],
        },
      ],
      cause: 'legal',
      also: ['host-misconfigured'],
      source: "captures of hosters' pages; 2026-05",
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'title',
          is: ['网站未备案', '备案提示'],
        },
        {
          in: 'text',
          contains: ['未按照工信部相关规定', '该网站暂时无法进行访问', '网站未备案'],
        },
        {
          in: 'body',
          contains: ['beian.aliyun', 'batit.aliyun'],
        },
      ],
      cause: 'legal',
      also: ['host-misconfigured'],
      source: "captures of hosters' pages; 2026-05",
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['batit.aliyun.com', 'dnspod.qcloud.com/static/webblock'],
        },
      ],
      cause: 'legal',
      also: ['host-misconfigured'],
      source: "captures of hosters' pages: redirect to its page; 2026-05",
    },
  ],
} satisfies Signature;
