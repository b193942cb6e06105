import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'datadome',
  name: 'DataDome',
  kind: 'bot-manager',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'x-datadome', exists: true },
        { in: 'header', name: 'x-datadome-cid', exists: true },
        { in: 'cookie', name: 'datadome' },
        { in: 'header', name: 'server', is: 'datadome' },
      ],
      source: 'docs.datadome.co: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'x-dd-b', exists: true }],
      source: 'docs.datadome.co, response headers; 2026-05',
    },
    {
      tier: 'block-only',
      all: [{ in: 'body', contains: '.captcha-delivery.com' }],
      any: [
        {
          in: 'body',
          contains: [
            'var dd={',
            '"url":"https://geo.captcha-delivery.com',
            '"url":"https://ct.captcha-delivery.com',
            'src="https://geo.captcha-delivery.com',
            'captcha-delivery.com/c.js',
            'captcha-delivery.com/i.js',
            'captcha-delivery.com/captcha/',
          ],
        },
      ],
      at: [401, 403, 405, 429],
      source: 'docs.datadome.co, block response, and captures; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'body', contains: '.captcha-delivery.com' },
        { in: 'body', contains: ['"t":"fe"', '&t=fe', '"t":"it"'] },
      ],
      cause: 'bot-challenge',
      source: 'docs.datadome.co: t=fe, a CAPTCHA is offered; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'body', contains: '.captcha-delivery.com' },
        { in: 'body', contains: ['"t":"bv"', '&t=bv'] },
      ],
      cause: 'ip-or-region',
      also: ['bot-challenge', 'vpn-or-proxy'],
      source: 'docs.datadome.co: t=bv, the address is blocked and nothing is offered; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: [
            'js and disable any ad blocker',
            'rapid taps or clicks',
            'robot on the same network',
            'szybciej niż przeciętny',
          ],
        },
      ],
      none: [{ in: 'body', contains: ['"t":"bv"', '&t=bv'] }],
      cause: 'bot-challenge',
      source:
        'captures of the block page without its script; what it says in its frame, as visitors of Allegro paste it, and in its later wording, remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      weak: true,
      any: [
        { in: 'header', name: 'x-dd-b', exists: true },
        { in: 'body', contains: '.captcha-delivery.com' },
      ],
      none: [{ in: 'body', contains: ['"t":"bv"', '&t=bv'] }],
      cause: 'bot-challenge',
      also: ['ip-or-region', 'vpn-or-proxy'],
      source: 'docs.datadome.co: where the kind of block is not said; 2026-05',
    },
  ],
  references: [
    { kind: 'event-id', in: 'body', after: '"cid":', of: 'token', min: 20, max: 200 },
    { kind: 'event-id', in: 'header', name: 'x-datadome-cid', of: 'token', min: 20, max: 200 },
  ],
} satisfies Signature;
