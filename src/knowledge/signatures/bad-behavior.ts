import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'bad-behavior',
  name: 'Bad Behavior',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: ['bad behavior', 'technical support key', 'your technical support'],
        },
      ],
      any: [
        {
          in: 'body',
          contains: ['ioerror.us/bb2-support-key', 'bad behavior'],
        },
      ],
      cause: 'bot-challenge',
      also: ['waf-rule'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 412, 417],
      all: [{ in: 'body', contains: 'ioerror.us/bb2-support-key' }],
      cause: 'bot-challenge',
      also: ['waf-rule'],
      source: 'public firewall fingerprints (identYwaf, Awesome-WAF); 2026-11',
    },
  ],
  references: [
    {
      kind: 'support-key',
      in: 'text',
      after: 'support key is:',
      of: 'hex',
      min: 8,
      max: 40,
    },
  ],
} satisfies Signature;
