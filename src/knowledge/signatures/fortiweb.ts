import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'fortiweb',
  name: 'Fortinet FortiWeb',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'cookie', name: 'fortiwafsid*' },
        { in: 'cookie', name: 'cookiesession1' },
      ],
      source: 'docs.fortinet.com/fortiweb: on ordinary traffic; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        { in: 'body', contains: '.fgd_icon' },
        {
          in: 'text',
          contains: [
            'web page blocked',
            'the page cannot be displayed',
            'server unavailable!',
            'the url you requested has been blocked',
          ],
        },
      ],
      all: [{ in: 'text', contains: ['attack id', 'message id', 'event id'] }],
      none: [{ in: 'text', contains: ['category', 'fortiguard'] }],
      at: [400, 403, 404, 500, 503],
      cause: 'waf-rule',
      source: 'docs.fortinet.com/fortiweb, replacement messages, and captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 404, 500, 503],
      all: [
        { in: 'text', contains: 'server unavailable!' },
        { in: 'text', contains: 'please visit later.' },
      ],
      cause: 'waf-rule',
      source: 'public firewall fingerprints (identYwaf, Awesome-WAF); 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 404, 500, 503],
      all: [{ in: 'body', contains: 'fgd_icon' }],
      none: [
        {
          in: 'text',
          contains: [
            'category',
            'fortiguard',
            'fortigate',
            'violation',
            'internet usage policy',
            'application control',
            'web application firewall',
          ],
        },
      ],
      cause: 'waf-rule',
      source: 'public firewall fingerprints (identYwaf, Awesome-WAF); 2026-11',
    },
  ],
  references: [
    { kind: 'event-id', in: 'text', after: 'message id', of: 'digits', min: 6, max: 24 },
    { kind: 'attack-id', in: 'text', after: 'attack id', of: 'digits', min: 6, max: 12 },
  ],
} satisfies Signature;
