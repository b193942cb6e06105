import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cisco-umbrella',
  name: 'Cisco Umbrella (OpenDNS)',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: [
            'site is blocked due to content filtering',
            'domain is blocked due to content filtering',
          ],
        },
      ],
      // All its pages are titled so; posts about them aren't.
      all: [{ in: 'title', contains: 'blocked' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: [
            'site is blocked due to content filtering',
            'domain is blocked due to content filtering',

            'this site was categorized in:',
            'is blocked by cisco umbrella',
            'cisco umbrella proactively blocks',
            'because of a cisco umbrella policy',
          ],
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
          contains: ['block.opendns.com', 'malware.opendns.com', 'phish.opendns.com', 'block.sse.cisco.com'],
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
          ends: ['block.opendns.com', 'malware.opendns.com', 'phish.opendns.com', 'block.sse.cisco.com'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: its page itself; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: [
            'block.opendns.com/?url=',
            'malware.opendns.com/?url=',
            'phish.opendns.com/?url=',
            'block.opendns.com/main?',
          ],
        },
      ],
      source: 'OONI list; 2026-05',
    },
  ],
} satisfies Signature;
