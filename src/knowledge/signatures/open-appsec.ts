import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'open-appsec',
  name: 'open-appsec (Check Point)',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 403, 404, 406],
      any: [
        { in: 'text', contains: 'has detected an attack and blocked it' },
        { in: 'title', is: 'attack blocked by web application protection' },
      ],
      cause: 'waf-rule',
      source: 'github.com/openappsec, default web response; shared by Check Point CloudGuard; 2026-11',
    },
  ],
} satisfies Signature;
