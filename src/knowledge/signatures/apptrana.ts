import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'apptrana',
  name: 'Indusface AppTrana',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: 'this website is secured against online attacks. your request was blocked',
        },
        {
          in: 'header',
          name: 'server',
          starts: 'if_waf',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
  references: [
    {
      kind: 'incident-id',
      in: 'text',
      after: 'incident id',
      of: 'token',
      min: 6,
      max: 60,
    },
  ],
} satisfies Signature;
