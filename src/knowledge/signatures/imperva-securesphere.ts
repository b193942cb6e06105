import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'imperva-securesphere',
  name: 'Imperva WAF Gateway (SecureSphere)',
  kind: 'firewall',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 405, 500, 503],
      all: [
        {
          in: 'text',
          contains: 'displayed. contact support for additional',
        },
        { in: 'body', contains: ['incident id is', 'event id is', 'session id is', '#feee7a'] },
      ],
      any: [
        {
          in: 'title',
          is: 'error',
        },
        {
          in: 'text',
          starts: "error this page can't be displayed",
        },
      ],
      cause: 'waf-rule',
      source: 'docs.imperva.com, default error page, often with status 200; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 405, 406, 429, 500, 501, 503],
      all: [
        {
          in: 'text',
          contains: ['displayed. contact support for additional', 'information. the incident id is'],
        },
        { in: 'text', contains: ['the incident id is:', 'the event id is'] },
      ],
      cause: 'waf-rule',
      source: 'docs.imperva.com, default error page; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 405, 406, 429, 500, 501, 503],
      all: [
        {
          in: 'body',
          contains: '#feee7a',
        },
        {
          in: 'body',
          contains: '<strong>error</strong>',
        },
      ],
      cause: 'waf-rule',
      source: 'captures of the default error page; 2026-05',
    },
  ],
  references: [
    {
      kind: 'incident-id',
      in: 'text',
      after: 'the incident id is:',
      of: 'digits',
      min: 8,
      max: 24,
    },
    {
      kind: 'event-id',
      in: 'text',
      after: 'the event id is',
      of: 'digits',
      min: 8,
      max: 24,
    },
  ],
} satisfies Signature;
