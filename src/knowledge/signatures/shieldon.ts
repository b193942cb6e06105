import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'shieldon',
  name: 'Shieldon',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: ['shieldon-firewall'],
        },
        {
          in: 'text',
          contains: 'ip address you are using has been blocked.',
        },
      ],
      cause: 'ip-or-region',
      also: ['bot-challenge', 'rate-limit'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: 'shieldon_captcha' }],
      cause: 'bot-challenge',
      also: ['rate-limit', 'ip-or-region'],
      source: 'github.com/terrylinooo/shieldon, templates of the pages; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403, 429, 503],
      all: [
        { in: 'text', contains: 'please line up' },
        { in: 'text', contains: 'page is limiting the number of people' },
      ],
      cause: 'rate-limit',
      source: 'github.com/terrylinooo/shieldon, session limit page; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403, 429],
      all: [{ in: 'header', name: 'x-protected-by', contains: 'shieldon' }],
      cause: 'ip-or-region',
      also: ['bot-challenge', 'rate-limit'],
      source: 'public firewall fingerprints (identYwaf, Awesome-WAF): header of its own pages; 2026-11',
    },
  ],
} satisfies Signature;
