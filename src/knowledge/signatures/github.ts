import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'github',
  name: 'GitHub',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'server', is: 'github.com' },
        { in: 'header', name: 'x-github-request-id', exists: true },
      ],
      source: 'docs.github.com: on every response, GitHub Pages too; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'host',
          is: [
            'github.com',
            'api.github.com',
            'raw.githubusercontent.com',
            'codeload.github.com',
            'uploads.github.com',
            'gist.github.com',
          ],
        },
        { in: 'header', name: 'x-github-media-type', exists: true },
      ],
      at: [401, 403, 429, 451],
      source: 'docs.github.com; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: ['docs.github.com/rest', 'docs.github.com/free-pro-team', 'developer.github.com/v3'],
        },
      ],
      at: [401, 403, 429, 451],
      source: 'docs.github.com, error bodies; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: ['you have exceeded a secondary rate limit', 'triggered an abuse detection mechanism'],
        },
      ],
      at: [403, 429],
      cause: 'rate-limit',
      source: 'docs.github.com, rate limits; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            'not accessible by integration',
            'not accessible by personal access token',
            'must have admin rights to repository',
            'by organization saml enforcement',
          ],
        },
        { in: 'header', name: 'x-github-sso', starts: 'required' },
      ],
      at: [403],
      cause: 'not-authorized-role',
      source: 'docs.github.com, troubleshooting the REST API; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      all: [
        {
          in: 'text',
          contains: [
            'your account is suspended',
            'your account was suspended',
            'repository access blocked',
            'has been disabled',
          ],
        },
      ],
      at: [401, 403],
      cause: 'account-suspended',
      source: 'docs.github.com and captures; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      all: [{ in: 'text', contains: 'make sure your request has a user-agent header' }],
      at: [403],
      cause: 'browser-tools',
      source: 'docs.github.com, user agent required; 2026-11',
    },
    {
      tier: 'corroborating',
      weak: true,
      all: [
        {
          in: 'text',
          contains: [
            'bad credentials',
            'requires authentication',
            'password authentication was removed',
            'support for password authentication',
          ],
        },
      ],
      at: [401, 403],
      cause: 'login-required',
      source: 'docs.github.com, troubleshooting the REST API; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      all: [
        {
          in: 'text',
          contains: ['dmca', 'repository unavailable due to', 'is not available in your country'],
        },
      ],
      at: [403, 451],
      cause: 'legal',
      source: 'docs.github.com, DMCA takedown policy; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 429],
      all: [{ in: 'text', contains: 'api rate limit exceeded for' }],
      any: [
        { in: 'body', contains: ['documentation_url', 'github'] },
        { in: 'text', contains: "but here's the good news" },
        { in: 'header', name: 'server', is: 'github.com' },
        { in: 'header', name: 'x-github-request-id', exists: true },
      ],
      cause: 'rate-limit',
      source: 'docs.github.com, rate limits; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'repository access blocked' }],
      cause: 'account-suspended',
      also: ['legal'],
      source: 'docs.github.com/rest: block, reason tos; 2026-11',
    },
  ],
  references: [
    { kind: 'request-id', in: 'header', name: 'x-github-request-id', of: 'token', min: 16, max: 60 },
  ],
} satisfies Signature;
