import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'fortigate',
  name: 'Fortinet FortiGate',
  kind: 'firewall',
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
      all: [{ in: 'text', contains: 'this transfer is blocked by a web application firewall' }],
      cause: 'waf-rule',
      source: 'docs.fortinet.com, replacement message of the web application firewall profile; 2026-05',
    },
  ],
} satisfies Signature;
