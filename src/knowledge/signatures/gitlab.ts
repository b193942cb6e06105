import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'gitlab',
  name: 'GitLab',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-gitlab-meta',
          exists: true,
        },
        {
          in: 'cookie',
          name: '_gitlab_session',
        },
      ],
      source: 'docs.gitlab.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [403],
      all: [
        {
          in: 'body',
          contains: ['"error":"insufficient_scope"', '{"message":"403 forbidden'],
        },
      ],
      cause: 'not-authorized-role',
      source: 'docs.gitlab.com, REST API; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      any: [
        {
          in: 'body',
          contains: '{"message":"401 unauthorized"}',
        },
      ],
      cause: 'login-required',
      source: 'docs.gitlab.com, REST API; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'host',
          is: 'gitlab.com',
        },
      ],
      source: 'docs.gitlab.com, REST API: the host itself; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: ['http basic: access denied.'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['gitlab', 'personal access token'],
        },
        {
          in: 'host',
          ends: 'gitlab.com',
        },
      ],
      cause: 'login-required',
      source: 'docs.gitlab.com, git over HTTP; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      any: [
        { in: 'header', name: 'x-gitlab-meta', exists: true },
        { in: 'header', name: 'ratelimit-name', starts: 'throttle_' },
      ],
      source: 'docs.gitlab.com, rate limits; its own answers alone bear them; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [422],
      all: [{ in: 'text', contains: 'the change you requested was rejected' }],
      cause: 'csrf',
      source: 'gitlab, public/422.html; 2026-11',
    },
  ],
} satisfies Signature;
