import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'reblaze',
  name: 'Reblaze',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'rbzid',
        },
        {
          in: 'cookie',
          name: 'rbzsessionid',
        },
        {
          in: 'header',
          name: 'server',
          starts: 'reblaze',
        },
      ],
      source: 'reblaze.com: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 405, 406, 429, 500, 501, 503],
      all: [
        {
          in: 'text',
          contains: ['information, do not hesitate to contact us', 'current session has been terminated'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'current session has been terminated',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f list; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 247, 403],
      any: [
        {
          in: 'body',
          contains: ['window.rbzns', 'rbzns.challdomain'],
        },
      ],
      cause: 'bot-challenge',
      source: 'captures of its script check; 2026-05',
    },
  ],
} satisfies Signature;
