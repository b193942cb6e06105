import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'webknight',
  name: 'WebKnight',
  kind: 'firewall',
  over: ['iis'],
  signs: [
    {
      tier: 'corroborating',
      at: [403, 404, 500, 999],
      any: [
        {
          in: 'text',
          contains: [
            'webknight application firewall alert',
            'aqtronix webknight',
            'http error 999.0 - aw special error',
            'what is webknight?',
            'aqtronix - webknight',
            'webknight will take over and protect',
          ],
        },
      ],
      cause: 'waf-rule',
      source: 'public captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 999],
      all: [{ in: 'header', name: 'server', contains: 'webknight' }],
      cause: 'waf-rule',
      source: 'public captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [404, 999],
      any: [
        {
          in: 'title',
          is: 'webknight application firewall alert',
        },
        {
          in: 'text',
          contains: 'hack not found',
        },
      ],
      cause: 'waf-rule',
      source: 'aqtronix.com: reason phrases No Hacking and Hack Not Found; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [999],
      any: [{ in: 'text', contains: ['no hacking', 'aw special error'] }],
      cause: 'waf-rule',
      source: 'aqtronix.com: reason phrase No Hacking; 2026-05',
    },
  ],
} satisfies Signature;
