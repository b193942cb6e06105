import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cleantalk',
  name: 'CleanTalk',
  kind: 'firewall',
  over: ['wordpress'],
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: ['cleantalk', 'spamfirewall', 'security firewall', 'anti-crawler', 'anti-flood'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: [
            'firewall is activated for your',

            'spamfirewall is checking your browser',
            'anti-crawler protection is checking',
            'anti-flood is activated for your ip',
            'cleantalk',
          ],
        },
      ],
      cause: 'bot-challenge',
      also: ['ip-or-region', 'rate-limit'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
