import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: '360-waf',
  name: '360 Website Guard',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-powered-by-360wzb',
          exists: true,
        },
        {
          in: 'header',
          name: 'wzws-ray',
          exists: true,
        },
        {
          in: 'cookie',
          name: 'wzws_cid',
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 405, 493],
      any: [
        {
          in: 'title',
          is: '493',
        },
        {
          in: 'body',
          contains: ['/wzws-waf-cgi/', 'wangshan.360.cn'],
        },
        {
          in: 'text',
          contains: 'because your links may threaten website',
        },
      ],
      cause: 'waf-rule',
      source: 'captures of the block page, status 493; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [493],
      any: [
        {
          in: 'header',
          name: 'wzws-ray',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-powered-by-360wzb',
          exists: true,
        },
      ],
      cause: 'waf-rule',
      source: 'captures: status 493; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'header', name: 'server', starts: 'qianxin-waf' }],
      cause: 'waf-rule',
      source: 'public firewall fingerprints (identYwaf, Awesome-WAF); 2026-11',
    },
  ],
} satisfies Signature;
