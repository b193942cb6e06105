import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'blue-coat',
  name: 'Symantec ProxySG (Blue Coat)',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: [
            'access denied (policy_denied)',
            'access denied (content_filter_denied)',
            'denied because of its content categorization',
            'access denied (authentication_failed)',
            'system policy has denied access',
          ],
        },
        {
          in: 'body',
          contains: ['notify.bluecoat.com', 'bluecoat_'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['notify.bluecoat.com', 'cfauth.com/'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: redirect to its page; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'host',
          ends: 'notify.bluecoat.com',
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
