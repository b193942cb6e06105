import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'radware-bot-manager',
  name: 'Radware Bot Manager',
  kind: 'bot-manager',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: '__uzma',
        },
        {
          in: 'cookie',
          name: '__uzmb',
        },
        {
          in: 'cookie',
          name: '__uzmc',
        },
        {
          in: 'cookie',
          name: '__uzmd',
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'block-only',
      at: [403, 429],
      any: [
        {
          in: 'body',
          contains: 'validate.perfdrive.com',
        },
        {
          in: 'text',
          contains: 'you reached this page when trying to access',
        },
        { in: 'title', is: ['radware captcha page', 'radware bot manager captcha', 'radware block page'] },
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
          contains: 'validate.perfdrive.com',
        },
      ],
      cause: 'bot-challenge',
      source: 'captures: redirect to the check; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 403],
      all: [
        {
          in: 'host',
          is: 'validate.perfdrive.com',
        },
      ],
      cause: 'bot-challenge',
      source: 'captures: the check itself; 2026-05',
    },
  ],
  references: [
    {
      kind: 'incident-id',
      in: 'text',
      after: 'incident id:',
      of: 'hex',
      min: 20,
      max: 60,
    },
  ],
} satisfies Signature;
