import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'gocache',
  name: 'GoCache',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          is: 'gocache',
        },
        {
          in: 'header',
          name: 'x-gocache-*',
          exists: true,
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'por um serviço de segurança online' }],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: 'gocache-error-page' }],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'public firewall fingerprints (identYwaf, Awesome-WAF); 2026-11',
    },
  ],
  references: [
    {
      kind: 'event-id',
      in: 'text',
      after: 'id:',
      of: 'hex',
      min: 32,
      max: 32,
    },
  ],
} satisfies Signature;
