import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'siteground',
  name: 'SiteGround',
  kind: 'hosting',
  signs: [
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'sg-captcha',
          is: 'challenge',
        },
      ],
      cause: 'bot-challenge',
      source: 'captures: 202 and a check; 2026-05',
    },
    {
      tier: 'block-only',
      at: [202, 403, 429],
      any: [
        {
          in: 'body',
          contains: ['/.well-known/sgcaptcha/', '/.well-known/captcha/'],
        },
      ],
      cause: 'bot-challenge',
      source: 'captures of the check; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 405, 406, 429, 500, 501, 503],
      all: [
        {
          in: 'text',
          contains: 'access is restricted due to a security rule',
        },
      ],
      cause: 'waf-rule',
      source: 'captures of the block page; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 429],
      all: [
        {
          in: 'text',
          contains: 'our system thinks you might be a robot!',
        },
      ],
      cause: 'bot-challenge',
      source: 'captures of the check; 2026-05',
    },
  ],
} satisfies Signature;
