import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'jira',
  name: 'Jira',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-arequestid',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-ausername',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-seraph-loginreason',
          exists: true,
        },
        {
          in: 'cookie',
          name: 'atlassian.xsrf.token',
        },
      ],
      source: 'atlassian.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [
        {
          in: 'text',
          contains: ['xsrf check failed', 'xsrf security token missing'],
        },
      ],
      cause: 'csrf',
      source: 'confluence.atlassian.com, XSRF check; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      any: [
        {
          in: 'header',
          name: 'x-authentication-denied-reason',
          contains: 'captcha_challenge',
        },
        {
          in: 'header',
          name: 'x-seraph-loginreason',
          contains: 'authentication_denied',
        },
      ],
      cause: 'bot-challenge',
      also: ['login-required', 'rate-limit'],
      source:
        'developer.atlassian.com, basic auth: after failed log-ins a CAPTCHA is to be solved on the web, waiting changes nothing; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      any: [
        {
          in: 'text',
          contains: [
            'have the permission to see the specified issue',
            'required to perform this operation',
            'must be authenticated to access this',
            'basic auth with password is not allowed',
          ],
        },
        { in: 'header', name: 'x-seraph-loginreason', contains: 'authenticated_failed' },
      ],
      cause: 'login-required',
      also: ['not-authorized-role'],
      source: 'developer.atlassian.com, not logged in; 2026-05',
    },
  ],
} satisfies Signature;
