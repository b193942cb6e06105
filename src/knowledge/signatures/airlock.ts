import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'airlock',
  name: 'Airlock (Ergon)',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'al_sess*',
        },
        {
          in: 'cookie',
          name: 'al_lb*',
        },
        {
          in: 'cookie',
          name: 'al-sess*',
        },
        {
          in: 'cookie',
          name: 'al-lb*',
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: 'detected a syntax error in your request',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
