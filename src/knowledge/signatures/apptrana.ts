import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'apptrana',
  name: 'Indusface AppTrana',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: 'against online attacks. your request was blocked',
        },
        {
          in: 'header',
          name: 'server',
          starts: 'if_waf',
        },
      ],
      cause: 'waf-rule',
      source: 'public captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 406],
      all: [
        { in: 'text', contains: 'client ip' },
        { in: 'text', contains: 'incident time' },
        { in: 'text', contains: 'incident id' },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'captures of its page as the owner words it; 2026-11',
    },
  ],
  references: [
    {
      kind: 'incident-id',
      in: 'text',
      after: 'incident id',
      of: 'token',
      min: 6,
      max: 60,
    },
  ],
} satisfies Signature;
