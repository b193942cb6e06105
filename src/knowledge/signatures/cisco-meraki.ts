import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cisco-meraki',
  name: 'Cisco Meraki',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: 'wired.meraki.com:8090/blocked.cgi',
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: 'wired.meraki.com:8090/blocked.cgi',
        },
        {
          in: 'text',
          contains: 'blocked by your network operator',
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
          contains: ['meraki.com:8090/blocked.cgi', '/blocked.cgi?blocked_server'],
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
          ends: 'wired.meraki.com',
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
