import type { Signature } from '../../core/diagnosis/signature.ts';
import { membersWords } from '../members-words.ts';

export default {
  id: 'qrator',
  name: 'Qrator',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          is: 'qrator',
        },
      ],
      source: 'qrator.net: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'body',
          contains: '<center>qrator</center>',
        },
      ],
      cause: 'ip-or-region',
      also: ['waf-rule', 'bot-challenge'],
      source: 'captures: the footer of its own page; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [401, 403, 429],
      all: [{ in: 'text', contains: 'qrator' }],
      none: [{ in: 'text', contains: membersWords }],
      cause: 'ip-or-region',
      also: ['waf-rule', 'bot-challenge'],
      source: 'a page that names whom its headers name; remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      any: [
        {
          in: 'body',
          contains: ['qrator_jsr', '/__qrator/'],
        },
      ],
      cause: 'bot-challenge',
      source: 'captures of its block page; 2026-05',
    },
  ],
} satisfies Signature;
