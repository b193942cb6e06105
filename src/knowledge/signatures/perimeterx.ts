import type { Signature } from '../../core/diagnosis/signature.ts';
import { membersWords } from '../members-words.ts';

export default {
  id: 'perimeterx',
  name: 'HUMAN (PerimeterX)',
  kind: 'bot-manager',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'cookie', name: '_px*' },
        { in: 'cookie', name: 'pxcts' },
        { in: 'header', name: 'x-px-cookies', exists: true },
      ],
      source: 'docs.humansecurity.com: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'x-px-blocked', exists: true }],
      cause: 'bot-challenge',
      source: 'docs.humansecurity.com, enforcer headers; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        {
          in: 'body',
          contains: [
            'window._pxappid',
            '/* perimeterx assignments */',
            'id="px-captcha"',
            'captcha.px-cdn.net',
            'captcha.px-cloud.net',
            'window._pxuuid',
            'challengehelp@humansecurity.com',
            '"blockscript":',
            'perimeterx.com/whywasiblocked',
          ],
        },
      ],
      at: [401, 403, 405, 412, 429],
      cause: 'bot-challenge',
      source:
        'docs.humansecurity.com, block page template, and captures; 412 at Walmart, remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'title', is: ['access to this page has been denied', 'access to this page has been denied.'] },
      ],
      none: [{ in: 'text', contains: membersWords }],
      cause: 'bot-challenge',
      source: 'docs.humansecurity.com, block page template, and captures; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'text', contains: ['access to this page has been denied', 'are a human (and not a bot)'] },
        { in: 'text', contains: ['we believe you are using automation tools', 'press & hold'] },
      ],
      cause: 'bot-challenge',
      source: 'docs.humansecurity.com, block page template, and captures; 2026-05',
    },
  ],
  references: [
    { kind: 'block-id', in: 'body', after: 'window._pxuuid = ', of: 'hex', min: 30, max: 40 },
    { kind: 'block-id', in: 'body', after: '"uuid":', of: 'hex', min: 30, max: 40 },
    { kind: 'block-id', in: 'text', after: 'reference id', of: 'hex', min: 30, max: 40 },
    { kind: 'block-id', in: 'text', after: 'block id: #', of: 'hex', min: 30, max: 40 },
  ],
} satisfies Signature;
