import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'amazon',
  name: 'Amazon',
  kind: 'application',
  signs: [
    {
      tier: 'block-only',
      at: [200, 403, 429, 503],
      any: [
        {
          in: 'body',
          contains: ['to discuss automated access to amazon data', 'action="/errors/validatecaptcha"'],
        },
      ],
      cause: 'bot-challenge',
      source: 'refusals as people paste them: the robot check of Amazon shops; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403, 429, 503],
      all: [
        { in: 'text', contains: "we just need to make sure you're not a robot" },
        { in: 'text', contains: 'type the characters you see' },
      ],
      cause: 'bot-challenge',
      source: 'the text of the robot check of Amazon shops, words as remembered; 2026-11',
    },
  ],
} satisfies Signature;
