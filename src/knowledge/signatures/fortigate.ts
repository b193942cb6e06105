import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'fortigate',
  name: 'Fortinet FortiGate',
  kind: 'firewall',
  over: ['fortiguard'],
  signs: [
    {
      tier: 'corroborating',
      all: [
        { in: 'title', is: 'web application firewall' },
        { in: 'body', contains: ['ie friendly error message walkround', 'div.msg'] },
      ],
      at: [403],
      cause: 'waf-rule',
      source: 'docs.fortinet.com, replacement message of the web application firewall profile; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'transfer is blocked by a web application' }],
      cause: 'waf-rule',
      source: 'docs.fortinet.com, replacement message of the web application firewall profile; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 401, 403, 503],
      any: [
        { in: 'text', contains: 'fortigate application control' },
        { in: 'title', is: 'fortigate application control' },
      ],
      cause: 'network-filter',
      source: 'docs.fortinet.com, replacement message of application control; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403, 503],
      all: [
        { in: 'text', contains: 'web application firewall' },
        { in: 'text', contains: 'event id' },
        { in: 'body', contains: '//globalurl.fortinet.net' },
      ],
      cause: 'waf-rule',
      source: 'docs.fortinet.com, web application firewall profile; 2026-11',
    },
  ],
} satisfies Signature;
