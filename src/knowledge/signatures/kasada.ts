import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'kasada',
  name: 'Kasada',
  kind: 'bot-manager',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'x-kpsdk-ct', exists: true },
        { in: 'header', name: 'x-kpsdk-r', exists: true },
        { in: 'cookie', name: 'kp_uidz' },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'block-only',
      any: [{ in: 'body', contains: ['window.kpsdk={', 'kpsdk.start=', 'kpsdk.scriptstart'] }],
      at: [401, 403, 429],
      cause: 'bot-challenge',
      source: 'captures of the blank challenge page, with status 429; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 429],
      all: [
        { in: 'header', name: 'x-kpsdk-ct', exists: true },
        { in: 'body', contains: '/ips.js' },
      ],
      cause: 'bot-challenge',
      source: 'captures: the blank page loads its script and nothing else; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'header', name: 'x-kpsdk-ct', exists: true }],
      at: [429],
      cause: 'bot-challenge',
      source: 'captures: 429 is the challenge, not a limit; 2026-05',
    },
  ],
} satisfies Signature;
