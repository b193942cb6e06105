import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'sitelock',
  name: 'SiteLock TrueShield',
  kind: 'firewall',
  over: ['imperva'],
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: ['sitelock incident id', 'sitelock is leader in business'],
        },
        {
          in: 'body',
          contains: 'sitelock_shield_logo',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'sitelock will remember you' }],
      cause: 'bot-challenge',
      also: ['waf-rule'],
      source: 'public firewall fingerprints (identYwaf, Awesome-WAF); 2026-11',
    },
  ],
  references: [
    {
      kind: 'incident-id',
      in: 'text',
      after: 'sitelock incident id',
      of: 'digits',
      min: 10,
      max: 60,
    },
  ],
} satisfies Signature;
