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
          starts: ['ecacc', 'ecs (', 'ecd (', 'ecs', 'ecd'],
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: 'please contact the site administrator, and provide the following reference id',
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
