import type { Signature } from '../../core/diagnosis/signature.ts';
import { membersWords } from '../members-words.ts';

export default {
  id: 'bunny-cdn',
  name: 'Bunny CDN',
  kind: 'cdn',
  signs: [
    {
      tier: 'block-only',
      at: [200, 403, 429],
      all: [{ in: 'body', contains: '/.bunny-shield/assets' }],
      cause: 'bot-challenge',
      source: 'captures of the check, "Establishing a secure connection ...", with 403; 2026-11',
    },
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'bunnycdn',
        },
        {
          in: 'header',
          name: 'cdn-pullzone',
          exists: true,
        },
        {
          in: 'header',
          name: 'cdn-uid',
          exists: true,
        },
      ],
      source: 'docs.bunny.net: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'header',
          name: 'server',
          starts: 'bunnycdn',
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['bunny.net', 'bunnycdn', 'bunny shield'],
        },
      ],
      none: [{ in: 'text', contains: membersWords }],
      cause: 'waf-rule',
      also: ['hotlink', 'signed-url-expired', 'ip-or-region'],
      source: 'captures of its own page; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 429],
      all: [
        {
          in: 'text',
          contains: 'bunny shield',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'docs.bunny.net, Shield block page; 2026-05',
    },
  ],
  references: [
    {
      kind: 'request-id',
      in: 'header',
      name: 'cdn-requestid',
      of: 'hex',
      min: 16,
      max: 40,
    },
  ],
} satisfies Signature;
