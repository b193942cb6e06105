import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'discord',
  name: 'Discord',
  kind: 'api',
  signs: [
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [
        {
          in: 'host',
          is: [
            'discord.com',
            'discordapp.com',
            'canary.discord.com',
            'ptb.discord.com',
            'cdn.discordapp.com',
          ],
        },
      ],
      source: 'discord.com/developers, errors; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [
        {
          in: 'body',
          contains: '"retry_after":',
        },
        {
          in: 'body',
          contains: '"global":',
        },
        {
          in: 'text',
          contains: 'you are being rate limited',
        },
      ],
      cause: 'rate-limit',
      source: 'discord.com/developers, rate limits; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: [
            '"code":50001',
            '"code":50013',
            '"message":"missing access"',
            '"message":"missing permissions"',
          ],
        },
      ],
      cause: 'not-authorized-role',
      source: 'discord.com/developers, codes 50001, 50013; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [403],
      all: [{ in: 'body', contains: ['"code":2000', '"code":500', '"code":6000'] }],
      cause: 'not-authorized-role',
      source:
        'discord.com/developers, JSON error codes: for bots or people only, what a permission lacks, remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        { in: 'body', contains: '"message":"401: unauthorized"' },
        { in: 'body', contains: '"code":0' },
      ],
      cause: 'login-required',
      source: 'discord.com/developers, code 0, words as remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      weak: true,
      at: [401],
      all: [
        {
          in: 'body',
          contains: '"message":"401: unauthorized"',
        },
      ],
      cause: 'login-required',
      source: 'discord.com/developers, code 40001, 0; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'host',
          is: 'cdn.discordapp.com',
        },
        {
          in: 'text',
          contains: 'this content is no longer available',
        },
      ],
      cause: 'signed-url-expired',
      source: 'captures: the content address of an attachment has run out; 2026-05',
    },
  ],
} satisfies Signature;
