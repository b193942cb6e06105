import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'pypi',
  name: 'PyPI',
  kind: 'api',
  over: ['pyramid'],
  signs: [
    {
      tier: 'path-only',
      any: [{ in: 'header', name: 'x-pypi-*', exists: true }],
      source: 'documentation of PyPI: on every response; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'host', is: ['upload.pypi.org', 'test.pypi.org'] },
        { in: 'path', is: '/legacy/' },
      ],
      at: [401, 403],
      source: 'docs.pypi.org/api/upload: whatever the address for uploads says; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'invalid api token' }],
      any: [{ in: 'host', ends: 'pypi.org' }],
      at: [403],
      cause: 'login-required',
      source: 'github.com/pypi/warehouse, macaroons; 2026-11',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            'non-existent authentication information',
            'username/password authentication is no longer supported. migrate to api tokens',
          ],
        },
      ],
      at: [401, 403],
      cause: 'login-required',
      source: 'documentation of PyPI; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: "isn't allowed to upload to project" }],
      at: [403],
      cause: 'not-authorized-role',
      source: 'documentation of PyPI; 2026-11',
    },
  ],
} satisfies Signature;
