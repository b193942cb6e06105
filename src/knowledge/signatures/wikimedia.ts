import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'wikimedia',
  name: 'Wikimedia',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: ['mw-', 'mw1', 'mw2', 'ats/'],
        },
        {
          in: 'header',
          name: 'x-cache-status',
          contains: 'hit-',
        },
        {
          in: 'cookie',
          name: 'wmf-uniq',
        },
        {
          in: 'cookie',
          name: 'wmf-last-access*',
        },
      ],
      source: 'wikitech.wikimedia.org: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 429],
      any: [
        {
          in: 'text',
          contains: [
            'user-agent policy: https://meta.wikimedia.org',
            'comply with the user-agent',
            'user-agent and respect our robot policy',
            'wiki/policy:user-agent_policy',
            'w.wiki/4wju',
            'please respect our robot policy',
            'an informative user-agent string with contact',
          ],
        },
      ],
      cause: 'browser-tools',
      also: ['bot-challenge', 'waf-rule', 'rate-limit'],
      source: 'meta.wikimedia.org, user agent policy; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [
        {
          in: 'text',
          contains: 'too many requests',
        },
      ],
      any: [
        {
          in: 'body',
          contains: '//www.wikimedia.org/',
        },
        {
          in: 'title',
          is: 'wikimedia error',
        },
      ],
      cause: 'rate-limit',
      source: 'captures of its error page; 2026-05',
    },
  ],
} satisfies Signature;
