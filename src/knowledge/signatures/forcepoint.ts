import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'forcepoint',
  name: 'Forcepoint (Websense)',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: [
            ':15871/cgi-bin/',
            '/cgi-bin/blockpage.cgi?ws-session',
            'cgi-bin/moreblockinfo.cgi',
            'websensecopyright.txt',
          ],
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
          contains: [':15871/cgi-bin/', '/cgi-bin/blockpage.cgi?ws-session', 'cgi-bin/moreblockinfo.cgi'],
        },
        {
          in: 'text',
          contains: ['websense enterprise', 'forcepoint web security', 'this websense category is filtered'],
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
          contains: [':15871/cgi-bin/blockpage.cgi', 'blockpage.cgi?ws-session'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
