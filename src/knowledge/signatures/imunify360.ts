import type { Signature } from '../../core/diagnosis/signature.ts';
import { membersWords } from '../members-words.ts';

export default {
  id: 'imunify360',
  name: 'Imunify360',
  kind: 'firewall',
  over: ['litespeed', 'nginx', 'apache'],
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403, 415, 429],
      all: [
        {
          in: 'header',
          name: 'server',
          starts: 'imunify360',
        },
      ],
      cause: 'bot-challenge',
      also: ['ip-or-region'],
      source: 'docs.imunify360.com: its own answers only; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 401, 403, 415, 429],
      any: [
        {
          in: 'text',
          starts: [
            'access denied by imunify360 bot-protection',
            '{"message":"access denied by imunify360 bot-protection',
            '{ "message":"access denied by imunify360 bot-protection',
          ],
        },
        {
          in: 'body',
          contains: ['"message":"access denied by imunify360', 'imunify360 preloader'],
        },
      ],
      cause: 'bot-challenge',
      also: ['ip-or-region'],
      source: 'docs.imunify360.com, bot protection, also with status 200; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 415, 429],
      any: [
        {
          in: 'text',
          contains: ['imunify360 bot-protection', 'protected by imunify360', 'powered by imunify360'],
        },
      ],
      none: [{ in: 'text', contains: membersWords }],
      cause: 'bot-challenge',
      also: ['ip-or-region'],
      source: 'docs.imunify360.com, bot protection; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 202, 403, 415, 429],
      all: [
        {
          in: 'title',
          is: 'one moment, please...',
        },
        {
          in: 'text',
          contains: 'wait while your request is being verified',
        },
      ],
      cause: 'bot-challenge',
      source: 'captures of the splash page; 2026-05',
    },
  ],
} satisfies Signature;
