import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'crowdsec',
  name: 'CrowdSec',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'text',
          contains: ['crowdsec', 'banned'],
        },
      ],
      any: [
        {
          in: 'title',
          is: ['crowdsec ban', 'crowdsec access forbidden'],
        },
        {
          in: 'text',
          contains: [
            'check has been powered by crowdsec',
            'your ip has been banned by our system',
            'cyber attacks and your ip has been banned',
          ],
        },
        {
          in: 'body',
          contains: 'crowdsec.net',
        },
      ],
      cause: 'ip-or-region',
      source: 'crowdsecurity/lua-cs-bouncer, templates; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200],
      all: [
        { in: 'title', is: 'crowdsec captcha' },
        { in: 'body', contains: ['captcha-form', '-captcha"', 'cf-turnstile'] },
      ],
      cause: 'bot-challenge',
      source: 'crowdsecurity/lua-cs-bouncer, captcha template, which its tests expect with 200; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [{ in: 'title', is: 'crowdsec captcha' }],
      cause: 'bot-challenge',
      source: 'crowdsecurity/lua-cs-bouncer, captcha template; 2026-05',
    },
  ],
} satisfies Signature;
