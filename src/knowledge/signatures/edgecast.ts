import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'edgecast',
  name: 'Edgio (Edgecast)',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: ['ecacc', 'ecs', 'ecd'],
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: 'administrator, and provide the following reference id',
        },
      ],
      none: [
        {
          in: 'text',
          contains: 'dotdefender',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        { in: 'title', is: '403 - forbidden' },
        { in: 'header', name: 'server', starts: ['ecacc', 'ecs', 'ecd'] },
      ],
      cause: 'server-permission',
      also: ['waf-rule', 'ip-or-region', 'signed-url-expired'],
      source: 'refusals as people paste them: the page of the edge itself; 2026-11',
    },
  ],
  references: [
    {
      kind: 'reference-id',
      in: 'text',
      after: 'reference id:',
      of: 'token',
      min: 6,
      max: 60,
    },
  ],
} satisfies Signature;
