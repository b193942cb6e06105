import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'barracuda-waf',
  name: 'Barracuda Web Application Firewall',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'barra_counter_session',
        },
        {
          in: 'cookie',
          name: 'bni__barracuda_lb_cookie',
        },
        {
          in: 'cookie',
          name: 'bni_persistence',
        },
        { in: 'cookie', name: 'bnes_*' },
        { in: 'cookie', name: 'bnis_*' },
        {
          in: 'header',
          name: 'server',
          starts: 'barracuda',
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: ['the event id found at the bottom', 'barracuda web application firewall'],
        },
      ],
      cause: 'waf-rule',
      source: 'public captures; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: ['you are unable to access this website'],
        },
      ],
      cause: 'waf-rule',
      source: 'captures of the default page; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 406, 500, 503],
      all: [{ in: 'text', contains: 'barracuda networks' }],
      none: [{ in: 'text', contains: ['web filter', 'web security', 'content shield', 'spam'] }],
      cause: 'waf-rule',
      also: ['ip-or-region'],
      source: 'public captures; 2026-11',
    },
  ],
  references: [
    {
      kind: 'event-id',
      in: 'text',
      after: 'event id:',
      of: 'hex',
      min: 8,
      max: 40,
    },
  ],
} satisfies Signature;
