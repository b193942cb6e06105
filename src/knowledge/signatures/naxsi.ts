import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'naxsi',
  name: 'NAXSI',
  kind: 'firewall',
  over: ['nginx'],
  signs: [
    {
      tier: 'block-only',
      at: [400, 401, 403, 404, 405, 406, 429, 500, 501, 503],
      any: [
        {
          in: 'header',
          name: 'x-data-origin',
          starts: 'naxsi',
        },
      ],
      cause: 'waf-rule',
      source: 'nbs-system/naxsi: its own header; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 405, 406, 429, 500, 501, 503],
      any: [
        {
          in: 'text',
          contains: ['blocked by naxsi', 'naxsi blocked information'],
        },
      ],
      cause: 'waf-rule',
      source: 'public captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 406],
      all: [{ in: 'header', name: 'server', contains: 'naxsi' }],
      cause: 'waf-rule',
      source: 'public captures; 2026-05',
    },
  ],
} satisfies Signature;
