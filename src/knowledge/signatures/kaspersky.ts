import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'kaspersky',
  name: 'Kaspersky',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'kaspersky',
        },
        {
          in: 'text',
          contains: ['web address is denied', 'запрещен', 'message generated on', 'cannot be provided'],
        },
      ],
      any: [
        {
          in: 'title',
          is: ['access denied', 'web anti-virus', 'доступ запрещен'],
        },
      ],
      none: [{ in: 'host', contains: 'kaspersky' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['touch.kaspersky.com'],
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
          ends: 'touch.kaspersky.com',
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: its page itself; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [499],
      all: [{ in: 'body', contains: 'kaspersky' }],
      source: 'captures: 499, "Request has been forbidden by antivirus"; 2026-11',
    },
  ],
} satisfies Signature;
