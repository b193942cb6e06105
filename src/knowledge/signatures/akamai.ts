import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'akamai',
  name: 'Akamai',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'server', is: ['akamaighost', 'akamainetstorage'] },
        { in: 'header', name: 'akamai-grn', exists: true },
        { in: 'header', name: 'x-akamai-transformed', exists: true },
        { in: 'header', name: 'akamai-cache-status', exists: true },
        { in: 'header', name: 'x-akamai-request-id', exists: true },
        { in: 'header', name: 'x-akamai-staging', exists: true },
        { in: 'cookie', name: '_abck' },
        { in: 'cookie', name: 'ak_bmsc' },
        { in: 'cookie', name: 'bm_sz' },
        { in: 'cookie', name: 'akaas_*' },
      ],
      source: 'techdocs.akamai.com: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'text', contains: "you don't have permission to access" },
        { in: 'text', contains: ['reference #18.', 'on this server. reference #'] },
      ],
      at: [400, 401, 403, 404, 405, 429, 503],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge', 'vpn-or-proxy'],
      source: 'captures 2018 to 2026: Reference #18, the page does not say which rule; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [{ in: 'body', contains: ['errors.edgesuite.net', 'errors.edgekey.net'] }],
      at: [400, 401, 403, 404, 405, 429],
      source: 'captures since 2022: the link under the reference; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'text', contains: 'the requested url' },
        { in: 'text', contains: 'is invalid' },
        { in: 'text', contains: 'reference #9.' },
      ],
      at: [400],
      cause: 'host-misconfigured',
      source: 'community.akamai.com, Reference #9: invalid URL or host not served; 2026-05',
    },
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'x-cache', starts: 'tcp_denied' }],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge', 'vpn-or-proxy'],
      source: 'techdocs.akamai.com, Pragma debug headers: denied at the edge; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        {
          in: 'body',
          contains: [
            '"sec-cp-challenge":"true"',
            'sec-if-cpt-container',
            '/_sec/cp_challenge/',
            '/_sec/verify?provider=',
            'sec-bc-tile-container',
          ],
        },
      ],
      at: [200, 403, 428, 429],
      cause: 'bot-challenge',
      source: 'techdocs.akamai.com, Bot Manager challenge actions, and captures; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        { in: 'body', contains: 'bm-verify=' },
        { in: 'body', contains: 'http-equiv="refresh"' },
      ],
      at: [200, 403, 429],
      cause: 'bot-challenge',
      source: 'captures of the behavioural interstitial; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'host', ends: '.akamaiapis.net' },
        { in: 'body', contains: 'problemtype' },
      ],
      source: 'techdocs.akamai.com, API errors; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 405, 429],
      all: [
        { in: 'header', name: 'server', is: 'akamaighost' },
        { in: 'text', contains: [': 0.', ': 18.', ' #0.'] },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge', 'vpn-or-proxy'],
      source:
        'captures of customised pages: they keep the shape of the reference, 0. or 18. before the edge; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 405, 429],
      all: [
        { in: 'text', contains: 'permission to access' },
        { in: 'text', contains: ['reference 0.', 'reference 18.', 'reference: 18.', 'reference: 0.'] },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge', 'vpn-or-proxy'],
      source: 'captures of customised pages: the reference keeps its shape; 2026-11',
    },
  ],
  references: [
    { kind: 'akamai-reference', in: 'text', after: 'reference #', of: 'token', min: 12, max: 60 },
    {
      kind: 'akamai-reference',
      in: 'text',
      after: 'access this page. reference',
      of: 'token',
      min: 20,
      max: 60,
    },
    { kind: 'akamai-reference', in: 'body', after: 'errors.edgesuite.net/', of: 'token', min: 12, max: 60 },
    { kind: 'akamai-request', in: 'header', name: 'akamai-grn', of: 'token', min: 8, max: 80 },
  ],
} satisfies Signature;
