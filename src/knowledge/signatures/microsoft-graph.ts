import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'microsoft-graph',
  name: 'Microsoft Graph',
  kind: 'api',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'host',
          is: 'graph.microsoft.com',
        },
        {
          in: 'body',
          contains: '"error":',
        },
      ],
      source: 'learn.microsoft.com/graph, errors; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: [
            '"code":"authorization_requestdenied"',
            '"code":"erroraccessdenied"',
            '"code":"accessdenied"',
          ],
        },
      ],
      any: [
        {
          in: 'host',
          is: 'graph.microsoft.com',
        },
        {
          in: 'body',
          contains: '"innererror":',
        },
      ],
      none: [{ in: 'text', contains: 'conditional access' }],
      cause: 'not-authorized-role',
      source: 'learn.microsoft.com/graph, errors; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'body',
          contains: '"code":"invalidauthenticationtoken"',
        },
      ],
      none: [{ in: 'text', contains: 'token is empty' }],
      cause: 'session-or-cookies',
      also: ['login-required'],
      source: 'learn.microsoft.com/graph, errors; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [{ in: 'text', contains: 'access token is empty' }],
      cause: 'login-required',
      source: 'learn.microsoft.com/graph: no token was sent; 2026-11',
    },
  ],
} satisfies Signature;
