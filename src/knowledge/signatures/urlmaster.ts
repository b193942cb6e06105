import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'urlmaster',
  name: 'URL Master (DotNetNuke)',
  kind: 'application',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 403],
      any: [
        {
          in: 'header',
          name: 'x-urlmaster-debug',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-urlmaster-ex',
          exists: true,
        },
      ],
      none: [{ in: 'body', contains: ['<hr><center>', '<address>'] }],
      cause: 'waf-rule',
      source: 'wafw00f list; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 405, 406, 429, 500, 501, 503],
      all: [
        {
          in: 'text',
          contains: 'urlmaster.urlrewritemodule.securitycheck',
        },
      ],
      cause: 'waf-rule',
      source: 'identYwaf list; 2026-05',
    },
  ],
} satisfies Signature;
