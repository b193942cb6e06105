import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'facebook',
  name: 'Facebook',
  kind: 'application',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [{ in: 'body', contains: '"type":"oauthexception"' }],
      any: [
        { in: 'body', contains: '"fbtrace_id":' },
        { in: 'host', is: 'graph.facebook.com' },
      ],
      cause: 'session-or-cookies',
      also: ['login-required', 'not-authorized-role'],
      source: 'developers.facebook.com, Graph API errors; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400],
      all: [
        { in: 'body', contains: '"type":"oauthexception"' },
        { in: 'body', contains: ['"code":190', '"code":102'] },
      ],
      any: [
        { in: 'body', contains: '"fbtrace_id":' },
        { in: 'host', is: 'graph.facebook.com' },
      ],
      cause: 'session-or-cookies',
      also: ['login-required'],
      source: 'developers.facebook.com: 400 is also for a wrong field (100), which refuses nothing; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 429],
      all: [
        {
          in: 'body',
          contains: '"fbtrace_id":',
        },
        {
          in: 'text',
          contains: 'request limit reached',
        },
      ],
      cause: 'rate-limit',
      source: 'developers.facebook.com, codes 4, 17, 32, 613; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403],
      all: [
        {
          in: 'body',
          contains: '"fbtrace_id":',
        },
        {
          in: 'body',
          contains: ['"code":10,', '"code":200,'],
        },
      ],
      cause: 'not-authorized-role',
      source: 'developers.facebook.com, permissions; 2026-05',
    },
  ],
} satisfies Signature;
