import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'nemesida',
  name: 'Nemesida WAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 405, 406, 429, 500, 501, 503],
      any: [
        {
          in: 'text',
          contains: 'detected. access to the site is blocked',
        },
        {
          in: 'body',
          contains: ['nwaf@', 'nemesida-security.com'],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      at: [222],
      any: [
        { in: 'text', contains: 'suspicious activity detected' },
        { in: 'body', contains: ['nwaf@', 'nemesida-security.com'] },
      ],
      cause: 'waf-rule',
      source: 'public firewall fingerprints (identYwaf, Awesome-WAF): 222 is its status; 2026-11',
    },
  ],
} satisfies Signature;
