import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'sucuri',
  name: 'Sucuri',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'x-sucuri-id', exists: true },
        { in: 'header', name: 'x-sucuri-cache', exists: true },
        { in: 'header', name: 'server', starts: 'sucuri' },
      ],
      source: 'docs.sucuri.net: on every response; 2026-05',
    },
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'x-sucuri-block', exists: true }],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge', 'rate-limit'],
      source: 'docs.sucuri.net, block codes; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'title',
          starts: ['sucuri website firewall', 'godaddy security - access denied', 'godaddy website firewall'],
        },
        {
          in: 'body',
          contains: [
            'sucuri-firewall-block',
            'cdn.sucuri.net/css/whitelabel',
            'cloudproxy@sucuri.net',
            'sucuri.net/privacy-policy',
          ],
        },
        {
          in: 'text',
          contains: ['sucuri website firewall', 'access denied - sucuri', 'godaddy website firewall'],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge', 'rate-limit'],
      source: 'docs.sucuri.net, and captures; sold by GoDaddy too; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        { in: 'header', name: 'x-sucuri-block', starts: 'geo' },
        {
          in: 'text',
          contains: ['your country was disabled by the administrator', 'block id: geo'],
        },
      ],
      at: [401, 403, 429],
      cause: 'ip-or-region',
      source: 'docs.sucuri.net, block codes GEO; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        { in: 'header', name: 'x-sucuri-block', starts: ['ip', 'bl'] },
        {
          in: 'text',
          contains: ['block id: ipb', 'your ip address is blacklisted', 'ip address not whitelisted'],
        },
      ],
      all: [{ in: 'text', contains: 'sucuri' }],
      at: [401, 403, 429],
      cause: 'ip-or-region',
      source: 'docs.sucuri.net, block codes IPB; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        { in: 'header', name: 'x-sucuri-block', starts: 'bot' },
        { in: 'text', contains: 'block id: bot' },
      ],
      at: [401, 403, 429],
      cause: 'bot-challenge',
      source: 'docs.sucuri.net, block codes BOT; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        {
          in: 'header',
          name: 'x-sucuri-block',
          starts: ['sql', 'xss', 'exp', 'eva', 'rfi', 'lfi', 'bac', 'htt'],
        },
        {
          in: 'text',
          contains: [
            'block id: sql',
            'block id: xss',
            'block id: exp',
            'block id: eva',
            'block id: rfi',
            'block id: lfi',
          ],
        },
      ],
      at: [400, 401, 403, 405, 406, 429],
      cause: 'waf-rule',
      source: 'docs.sucuri.net, block codes of attacks; 2026-05',
    },
  ],
  references: [
    { kind: 'block-id', in: 'header', name: 'x-sucuri-block', of: 'letters', min: 4, max: 12 },
    { kind: 'block-id', in: 'text', after: 'block id:', of: 'letters', min: 4, max: 12 },
  ],
} satisfies Signature;
