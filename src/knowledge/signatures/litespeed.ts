import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'litespeed',
  name: 'LiteSpeed',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'server', starts: 'litespeed' },
        { in: 'header', name: 'x-litespeed-cache*', exists: true },
      ],
      source: 'docs.litespeedtech.com: on every response; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 403, 429],
      all: [{ in: 'body', contains: '/.lsrecap/recaptcha' }],
      cause: 'bot-challenge',
      source: 'docs.litespeedtech.com, reCAPTCHA protection: where its form is sent; 2026-11',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: ['this resource on the server is denied!', 'powered by litespeed web server'],
        },
      ],
      at: [403],
      cause: 'server-permission',
      also: ['waf-rule', 'directory-index', 'ip-or-region'],
      source: 'captures: file permission, missing index and ModSecurity look the same; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: ['powered by litespeed web server', 'litespeed technologies inc. is not'],
        },
      ],
      at: [401, 403, 429],
      source: 'captures of the footer; 2026-05',
    },
  ],
} satisfies Signature;
