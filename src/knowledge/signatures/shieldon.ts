import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'shieldon',
  name: 'Shieldon',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: ['shieldon_captcha', 'shieldon-firewall'],
        },
        {
          in: 'text',
          contains: 'the ip address you are using has been blocked.',
        },
      ],
      cause: 'ip-or-region',
      also: ['bot-challenge', 'rate-limit'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
