import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'docker-registry',
  name: 'Container registry',
  kind: 'api',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'docker-distribution-api-version',
          exists: true,
        },
      ],
      source: 'distribution.github.io: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'body',
          contains: '"code":"unauthorized"',
        },
        {
          in: 'body',
          contains: '"errors":[',
        },
      ],
      any: [
        {
          in: 'header',
          name: 'docker-distribution-api-version',
          exists: true,
        },
        {
          in: 'path',
          starts: '/v2/',
        },
      ],
      cause: 'login-required',
      source: 'distribution.github.io, error codes; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [{ in: 'header', name: 'docker-distribution-api-version', exists: true }],
      cause: 'login-required',
      source: 'distribution.github.io, API version check: the registry itself answers; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [{ in: 'text', contains: 'requested access to the resource is denied' }],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source: 'distribution.github.io, ErrorCodeDenied, words as remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'body',
          contains: '"code":"denied"',
        },
        {
          in: 'body',
          contains: '"errors":[',
        },
      ],
      any: [
        {
          in: 'header',
          name: 'docker-distribution-api-version',
          exists: true,
        },
        {
          in: 'path',
          starts: '/v2/',
        },
      ],
      cause: 'not-authorized-role',
      source: 'distribution.github.io, error codes; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [
        {
          in: 'body',
          contains: '"errors":[{"code":"toomanyrequests"',
        },
      ],
      cause: 'rate-limit',
      source: 'docs.docker.com, pull rate limit; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'docker is a us company, we must',
        },
      ],
      cause: 'legal',
      source: 'docs.docker.com, embargoed regions; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'header', name: 'docker-distribution-api-version', exists: true }],
      cause: 'not-authorized-role',
      also: ['login-required', 'session-or-cookies', 'ip-or-region'],
      source: 'distribution.github.io, API version check: the registry itself answers; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'aka.ms/acr/firewall' }],
      cause: 'ip-or-region',
      source: 'learn.microsoft.com, Azure Container Registry, firewall rules; 2026-11',
    },
  ],
} satisfies Signature;
