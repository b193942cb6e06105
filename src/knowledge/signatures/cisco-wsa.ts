import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cisco-wsa',
  name: 'Cisco Secure Web Appliance (IronPort)',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['web security', 'notification codes', 'policies', 'block_'],
        },
      ],
      any: [
        {
          in: 'title',
          contains: 'notification: policy',
        },
        {
          in: 'text',
          contains: ['block_webcat', 'block_admin', 'block_wbrs'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'via',
          contains: '(cisco-wsa/',
        },
        {
          in: 'header',
          name: 'via',
          contains: '(cisco-ironport-wsa/',
        },
      ],
      source: 'cisco.com: on every response; 2026-05',
    },
  ],
} satisfies Signature;
