import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'aws-waf',
  name: 'AWS WAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'block-only',
      any: [{ in: 'header', name: 'x-amzn-waf-action', is: ['challenge', 'captcha'] }],
      cause: 'bot-challenge',
      source: 'docs.aws.amazon.com/waf, CAPTCHA and Challenge: 405 and 202; 2026-05',
    },
    {
      tier: 'block-only',
      all: [{ in: 'body', contains: '.awswaf.com/' }],
      any: [
        { in: 'body', contains: ['gokuprops', 'awswafintegration.'] },
        { in: 'title', is: 'human verification' },
        {
          in: 'text',
          contains: "in order to continue, we need to verify that you're not a robot",
        },
      ],
      at: [202, 401, 403, 405, 429],
      cause: 'bot-challenge',
      source: 'captures of the challenge and CAPTCHA pages; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 405],
      all: [{ in: 'text', contains: 'complete the security check before continuing' }],
      cause: 'bot-challenge',
      source: 'the text of the CAPTCHA page, words as remembered; 2026-11',
    },
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'x-blocked-by-waf', exists: true }],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge', 'rate-limit'],
      source: 'docs.aws.amazon.com/waf, custom response for managed rules, and captures; 2026-11',
    },
  ],
} satisfies Signature;
