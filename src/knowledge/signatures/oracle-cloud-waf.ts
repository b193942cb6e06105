import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'oracle-cloud-waf',
  name: 'Oracle Cloud WAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-zen-fury',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-cache-status',
          contains: 'zenedge',
        },
        {
          in: 'header',
          name: 'server',
          starts: 'zenedge',
        },
        {
          in: 'header',
          name: 'x-oracle-dms-ecid',
          exists: true,
        },
      ],
      source: 'docs.oracle.com: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 405, 406, 429, 500, 501, 503],
      any: [
        {
          in: 'body',
          contains: ['/__zenedge/', 'zenedge/assets/'],
        },
        {
          in: 'header',
          name: 'x-oracle-waf-*',
          exists: true,
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'captures of its pages; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'header',
          name: 'server',
          starts: 'zenedge',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'captures of its pages; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 404, 405, 406, 500],
      any: [
        { in: 'title', starts: 'fw_error_www' },
        { in: 'body', contains: ['/oralogo_small.gif', 'metrics/ora_ocom.js'] },
      ],
      cause: 'waf-rule',
      source: 'public firewall fingerprints (identYwaf, Awesome-WAF); 2026-11',
    },
  ],
} satisfies Signature;
