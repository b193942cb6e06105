import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'radware-appwall',
  name: 'Radware AppWall',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-sl-compstate',
          exists: true,
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            'unauthorized request blocked',
            'unauthorized activity has been detected',
            'we have detected unauthorized activity',
          ],
        },
        {
          in: 'body',
          contains: ['cloudwebsec@radware.com', 'cloudwebsec.radware.com'],
        },
      ],
      cause: 'waf-rule',
      source: 'public captures; 2026-05',
    },
  ],
  references: [
    {
      kind: 'case-number',
      in: 'text',
      after: 'case number:',
      of: 'digits',
      min: 4,
      max: 30,
    },
  ],
} satisfies Signature;
