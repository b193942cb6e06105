import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'senginx',
  name: 'SEnginx',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: 'senginx-robot-mitigation',
        },
        {
          in: 'body',
          contains: 'senginx-robot-mitigation',
        },
      ],
      cause: 'bot-challenge',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 202, 403],
      all: [{ in: 'body', contains: 'senginx-robot-mitigation' }],
      cause: 'bot-challenge',
      source: 'public firewall fingerprints (identYwaf, Awesome-WAF): a form that a script sends; 2026-11',
    },
  ],
} satisfies Signature;
