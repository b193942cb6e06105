import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'crawlprotect',
  name: 'CrawlProtect',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'crawlprotecttag',
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: 'is protected by crawlprotect',
        },
        {
          in: 'title',
          starts: 'crawlprotect',
        },
      ],
      cause: 'bot-challenge',
      also: ['waf-rule'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
