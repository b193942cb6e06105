import type { Signature } from '../../core/diagnosis/signature.ts';
import { membersWords } from '../members-words.ts';

export default {
  id: 'ddos-guard',
  name: 'DDoS-Guard',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          is: 'ddos-guard',
        },
        {
          in: 'cookie',
          name: '__ddg1_*',
        },
        {
          in: 'cookie',
          name: '__ddg8_*',
        },
        {
          in: 'cookie',
          name: '__ddg9_*',
        },
        {
          in: 'cookie',
          name: '__ddgid*',
        },
        {
          in: 'cookie',
          name: '__ddgmark*',
        },
      ],
      source: 'ddos-guard.net: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429, 503],
      all: [{ in: 'body', contains: '/.well-known/ddos-guard/' }],
      cause: 'bot-challenge',
      source:
        'captures of the check; its ordinary script, check.ddos-guard.net, is on good pages too; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429, 503],
      all: [{ in: 'title', is: 'ddos-guard' }],
      cause: 'bot-challenge',
      also: ['ip-or-region'],
      source: 'captures of the check and of the block page; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403, 503],
      all: [
        { in: 'text', contains: 'ddos-guard' },
        { in: 'text', contains: 'checking your browser before accessing' },
      ],
      cause: 'bot-challenge',
      source: 'the text of the challenge page, words as remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [403],
      all: [{ in: 'text', contains: 'ddos-guard' }],
      none: [{ in: 'text', contains: membersWords }],
      cause: 'bot-challenge',
      also: ['ip-or-region'],
      source: 'captures of the block page; 2026-05',
    },
  ],
} satisfies Signature;
