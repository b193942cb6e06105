import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'yandex-smartcaptcha',
  name: 'Yandex SmartCaptcha',
  kind: 'bot-manager',
  signs: [
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'x-yandex-captcha',
          is: 'captcha',
        },
      ],
      cause: 'bot-challenge',
      source: 'yandex.cloud/docs/smartcaptcha: its own header; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 403, 429],
      all: [
        {
          in: 'host',
          ends: ['.ru', '.com', '.net', '.kz', '.by', '.uz', '.com.tr'],
        },
        {
          in: 'text',
          contains: ['robot', 'робот', 'автоматические', 'smartcaptcha'],
        },
      ],
      any: [
        {
          in: 'path',
          starts: '/showcaptcha',
        },
      ],
      cause: 'bot-challenge',
      source: 'captures of the check; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: '/showcaptcha',
        },
      ],
      cause: 'bot-challenge',
      source: 'captures: redirect to the check; 2026-05',
    },
  ],
} satisfies Signature;
