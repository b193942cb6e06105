import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'pypi',
  name: 'PyPI',
  kind: 'api',
  signs: [
    {
      tier: 'path-only',
      any: [{ in: 'header', name: 'x-pypi-*', exists: true }],
      source: 'documentation of PyPI: on every response; 2026-11',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            'invalid or non-existent authentication information',
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
