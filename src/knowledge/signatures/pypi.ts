import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'pypi',
  name: 'PyPI',
  kind: 'api',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'host',
          is: ['pypi.org', 'upload.pypi.org', 'files.pythonhosted.org'],
        },
      ],
      source: 'docs.pypi.org; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [
        {
          in: 'text',
          contains: 'invalid or non-existent authentication information',
        },
      ],
      cause: 'login-required',
      source: 'docs.pypi.org; 2026-05',
    },
  ],
} satisfies Signature;
