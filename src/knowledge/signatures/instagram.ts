import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'instagram',
  name: 'Instagram',
  kind: 'application',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 429],
      all: [
        {
          in: 'host',
          is: ['i.instagram.com', 'www.instagram.com'],
        },
      ],
      source: 'captures of its API; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [
        {
          in: 'body',
          contains: ['"message":"login_required"', '"require_login":true'],
        },
        {
          in: 'body',
          contains: '"status":"fail"',
        },
      ],
      cause: 'login-required',
      also: ['session-or-cookies'],
      source: 'captures of its API; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 429],
      all: [
        {
          in: 'body',
          contains: ['"message":"please wait a few minutes before', '"message":"feedback_required"'],
        },
      ],
      cause: 'rate-limit',
      source: 'captures of its API; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403],
      all: [
        {
          in: 'body',
          contains: ['"message":"checkpoint_required"', '"message":"challenge_required"'],
        },
      ],
      cause: 'bot-challenge',
      also: ['login-required'],
      source: 'captures of its API; 2026-05',
    },
  ],
} satisfies Signature;
