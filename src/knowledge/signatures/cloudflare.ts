import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cloudflare',
  name: 'Cloudflare',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'cf-ray', exists: true },
        { in: 'header', name: 'server', starts: 'cloudflare' },
        { in: 'header', name: 'cf-cache-status', exists: true },
        { in: 'cookie', name: '__cf_bm' },
        { in: 'cookie', name: '__cflb' },
        { in: 'cookie', name: '__cfduid' },
      ],
      source:
        "developers.cloudflare.com, HTTP headers: on every proxied response, the origin's own 403 included; 2026-05",
    },
    {
      tier: 'block-only',
      all: [{ in: 'header', name: 'cf-mitigated', is: 'challenge' }],
      cause: 'bot-challenge',
      source: 'developers.cloudflare.com/cloudflare-challenges, detect a challenge page response; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        { in: 'header', name: 'cf-error-type', exists: true },
        { in: 'header', name: 'cf-error-origin', is: 'cloudflare' },
      ],
      at: [400, 401, 403, 405, 406, 409, 429, 451],
      source: 'developers.cloudflare.com, 1xxx errors: headers of errors that Cloudflare makes; 2026-05',
    },
    {
      tier: 'corroborating',
      // prettier-ignore
      any: [{ in: 'body', contains: ['_cf_chl_opt', '/cdn-cgi/challenge-platform/h/b/orchestrate/', '/cdn-cgi/challenge-platform/h/g/orchestrate/',
          'id="cf-challenge-running"', 'id="challenge-body-text"', 'cf-im-under-attack', 'name="jschl_vc"', 'name="jschl-answer"',
          'action="/cdn-cgi/l/chk_captcha', '__cf_chl_f_tk=', '__cf_chl_captcha_tk__'] },
        { in: 'query', contains: '__cf_chl_' },
      ],
      cause: 'bot-challenge',
      source:
        'captures of challenge pages 2018 to 2026; ordinary pages carry only jsd/main.js and __CF$cv$params; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 429, 503],
      // prettier-ignore
      all: [{ in: 'text', contains: ['needs to review the security of', 'completing the captcha proves you',
        'ddos protection by cloudflare'] }],
      cause: 'bot-challenge',
      source: 'the text of challenge pages, words as remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      // prettier-ignore
      all: [{ in: 'text', contains: ['has banned the country or region your ip', 'has banned the autonomous system number',
        'has banned your access based on your browser', 'is part of the cloudflare network', 'edge ip restricted'] }],
      source: 'developers.cloudflare.com, 1xxx errors, words as remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403, 429, 503],
      all: [{ in: 'title', starts: 'just a moment...' }],
      cause: 'bot-challenge',
      source:
        'captures of challenge pages 2018 to 2026: the title, as people paste the first lines; 503 until 2022; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'text', contains: 'the security check to access' },
        { in: 'text', contains: 'cloudflare' },
      ],
      cause: 'bot-challenge',
      source: 'captures of the CAPTCHA page 2016 to 2021; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        { in: 'text', contains: 'cloudflare ray id' },
        {
          in: 'body',
          contains: [
            'id="cf-error-details"',
            'class="cf-error-details',
            'id="cf-wrapper"',
            '/cdn-cgi/styles/cf.errors',
          ],
        },
        { in: 'title', contains: '| cloudflare' },
        { in: 'text', contains: 'used cloudflare to restrict access' },
      ],
      at: [400, 401, 403, 405, 406, 409, 429, 451],
      source: 'developers.cloudflare.com, 1xxx errors, and captures 2016 to 2026; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: ['sorry, you have been blocked', 'you just performed triggered the security sol'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: [
            'you are unable to access',
            'cloudflare',
            'you just performed triggered the security sol',
          ],
        },
      ],
      at: [400, 401, 403, 429],
      cause: 'waf-rule',
      also: ['ip-or-region', 'vpn-or-proxy', 'bot-challenge', 'rate-limit'],
      source:
        'captures of the WAF block page, of which people paste a sentence; it does not say which rule; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'title', starts: 'attention required! | cloudflare' }],
      at: [401, 403, 429],
      cause: 'waf-rule',
      also: ['bot-challenge', 'ip-or-region', 'vpn-or-proxy'],
      source: 'title of both the block page and the old CAPTCHA page; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'text', contains: 'you do not have access to' },
        { in: 'text', contains: 'the site owner may have set restrictions' },
      ],
      at: [401, 403],
      cause: 'waf-rule',
      also: ['ip-or-region', 'vpn-or-proxy', 'bot-challenge'],
      source: 'capture of the 1020 page since 2023; 2026-05',
    },
    // prettier-ignore
    { tier: 'corroborating', all: [{ in: 'text', contains: 'the owner of this website (' },
      { in: 'text', contains: ') has banned' }], at: [401, 403, 429],
      source: 'developers.cloudflare.com, errors 1005 to 1015: often the sentence is all; 2026-11' },
    {
      tier: 'corroborating',
      weak: true,
      all: [{ in: 'text', contains: '1020' }],
      // prettier-ignore
      any: [{ in: 'text', contains: ['error code 1020', 'error code: 1020', 'error 1020'] }, { in: 'body',
        contains: '"error_code":1020' }],
      at: [401, 403, 429],
      cause: 'waf-rule',
      also: ['ip-or-region', 'vpn-or-proxy', 'bot-challenge'],
      source: 'developers.cloudflare.com, error 1020; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      // prettier-ignore
      any: [{ in: 'text', contains: ['error code 1015', 'error code: 1015', 'error 1015'] }, { in: 'body',
        contains: '"error_code":1015' }],
      at: [401, 403, 429, 503],
      cause: 'rate-limit',
      source: 'developers.cloudflare.com, error 1015; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      // prettier-ignore
      any: [{ in: 'text', contains: ['error code 1009', 'error code: 1009', 'error 1009'] }, { in: 'body',
        contains: '"error_code":1009' }, { in: 'text',
        contains: 'has banned the country or region your ip' }],
      at: [401, 403, 429],
      cause: 'ip-or-region',
      source: 'developers.cloudflare.com, error 1009; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      // prettier-ignore
      any: [{ in: 'text', contains: ['error code 1005', 'error code: 1005', 'error 1005'] }, { in: 'body',
        contains: '"error_code":1005' }, { in: 'text',
        contains: 'banned the autonomous system' }],
      at: [401, 403, 429],
      cause: 'ip-or-region',
      source: 'developers.cloudflare.com, error 1005: the owner banned the network (AS); 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      // prettier-ignore
      any: [{ in: 'text', contains: ['error code 1006', 'error code: 1006', 'error 1006',
        'error code 1007', 'error code: 1007', 'error 1007', 'error code 1008', 'error code: 1008',
        'error 1008', 'error code 1106', 'error code: 1106', 'error 1106'], }, { in: 'body',
        contains: ['"error_code":1006', '"error_code":1007', '"error_code":1008', '"error_code":1106'], },
        { in: 'text', contains: ['error code 1012', 'error code: 1012', 'error 1012'] }, { in: 'body',
        contains: '"error_code":1012' }, { in: 'text', contains: [') has banned your ip', 'website has banned your ip'] }],
      at: [401, 403, 429],
      cause: 'ip-or-region',
      source: 'developers.cloudflare.com, errors 1006, 1007, 1008, 1012, 1106: banned addresses; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      // prettier-ignore
      any: [{ in: 'text', contains: ['error code 1010', 'error code: 1010', 'error 1010'] }, { in: 'body',
        contains: ['"error_code":1010', 'errorcode:1010'] }, { in: 'text', contains: "based on your browser's signature" }],
      at: [401, 403, 429],
      cause: 'bot-challenge',
      source: 'developers.cloudflare.com, error 1010: Browser Integrity Check; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      // prettier-ignore
      any: [{ in: 'text', contains: ['error code 1011', 'error code: 1011', 'error 1011'] }, { in: 'body',
        contains: '"error_code":1011' }, { in: 'text', contains: 'does not allow hotlinking' }],
      at: [401, 403],
      cause: 'hotlink',
      source: 'developers.cloudflare.com, error 1011: hotlinking denied; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      // prettier-ignore
      any: [{ in: 'text', contains: ['error code 1000', 'error code: 1000', 'error 1000',
        'error code 1003', 'error code: 1003', 'error 1003', 'error code 1004', 'error code: 1004',
        'error 1004', 'error code 1013', 'error code: 1013', 'error 1013', 'error code 1014',
        'error code: 1014', 'error 1014', 'error code 1018', 'error code: 1018', 'error 1018', 'error 1019', 'error code: 1019'], }, { in: 'body', contains: ['"error_code":1000',
        '"error_code":1003', '"error_code":1004', '"error_code":1013', '"error_code":1014', '"error_code":1018'], },
        { in: 'text', contains: ['dns points to prohibited ip', 'edge ip restricted', 'direct ip access not allowed',
        'cname cross-user banned'], }],
      at: [401, 403, 404, 409, 421],
      cause: 'host-misconfigured',
      source: 'developers.cloudflare.com, errors 1000, 1003, 1004, 1013, 1014; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      // prettier-ignore
      any: [{ in: 'text', contains: ['error code 1027', 'error code: 1027', 'error 1027'] }, { in: 'body',
        contains: '"error_code":1027' }, { in: 'text',
        contains: 'website has been temporarily rate' }],
      at: [403, 429, 503],
      cause: 'quota',
      also: ['account-suspended'],
      source: 'developers.cloudflare.com, error 1027: the site used up its plan; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      all: [{ in: 'text', contains: 'ray id' }],
      at: [400, 401, 403, 405, 406, 409, 429, 451],
      source: 'captures: the footer of every Cloudflare page, also as people paste it; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      any: [
        {
          in: 'text',
          contains: ['developers.cloudflare.com/support/', 'has banned you temporarily from accessing'],
        },
      ],
      source: 'developers.cloudflare.com, 1xxx errors; 2026-05',
    },
    {
      tier: 'block-only',
      all: [{ in: 'body', contains: '"cloudflare_error":true' }],
      source: 'developers.cloudflare.com, errors as RFC 9457 problem details; 2026-05',
    },
    // prettier-ignore
    { tier: 'corroborating', all: [{ in: 'body', contains: '<hr><center>cloudflare</center>' }], at: [400], source: 'captures of its edge: headers too large, or no client certificate; 2026-11' },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: '<hr><center>cloudflare</center>' }],
      at: [401, 403],
      cause: 'host-misconfigured',
      also: ['waf-rule'],
      source: 'community.cloudflare.com: unstyled page, SNI and Host differ; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      all: [{ in: 'text', starts: 'error code: 10' }],
      at: [401, 403, 409, 429],
      source: 'captures: short form of the 1xxx errors for clients that are not browsers; 2026-05',
    },
    {
      tier: 'block-only',
      at: [403, 429, 503],
      all: [{ in: 'header', name: 'cf-chl-bypass', exists: true }],
      cause: 'bot-challenge',
      source: 'captures of the CAPTCHA page 2018 to 2021; 2026-11',
    },
  ],
  references: [
    { kind: 'ray-id', in: 'header', name: 'cf-ray', of: 'hex', min: 16, max: 16 },
    { kind: 'ray-id', in: 'text', after: 'ray id', of: 'hex', min: 16, max: 16 },
    { kind: 'ray-id', in: 'body', after: '"ray_id":', of: 'hex', min: 16, max: 16 },
  ],
} satisfies Signature;
