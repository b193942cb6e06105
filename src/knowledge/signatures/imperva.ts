import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'imperva',
  name: 'Imperva',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'x-iinfo', exists: true },
        { in: 'header', name: 'x-cdn', is: ['imperva', 'incapsula'] },
        { in: 'cookie', name: 'visid_incap_*' },
        { in: 'cookie', name: 'incap_ses_*' },
        { in: 'cookie', name: 'nlbi_*' },
        { in: 'cookie', name: 'reese84' },
        { in: 'header', name: 'x-distil-cs', exists: true },
      ],
      source: 'docs.imperva.com: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        { in: 'body', contains: '_incapsula_resource?cwudnsai=' },
        { in: 'text', starts: 'request unsuccessful. incapsula incident id' },
      ],
      none: [{ in: 'body', contains: '&edet=9&' }],
      at: [200, 400, 401, 403, 405, 406, 429, 503],
      cause: 'waf-rule',
      also: ['bot-challenge', 'ip-or-region', 'rate-limit'],
      source: 'captures 2017 to 2026, often with status 200; the frame holds the reason; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [{ in: 'text', contains: ['incapsula incident id', 'powered by incapsula'] }],
      none: [{ in: 'body', contains: '&edet=9&' }],
      cause: 'waf-rule',
      also: ['bot-challenge', 'ip-or-region', 'rate-limit'],
      source: 'captures 2017 to 2026; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        { in: 'body', contains: '_incapsula_resource?cwudnsai=' },
        { in: 'body', contains: '&edet=9&' },
      ],
      at: [200, 400, 403, 404, 503],
      cause: 'host-misconfigured',
      source: 'capture of a request by address, no site found; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'text', contains: 'this request was blocked by the security rules' },
        { in: 'text', contains: 'incident id' },
      ],
      cause: 'waf-rule',
      also: ['bot-challenge', 'ip-or-region'],
      source: 'docs.imperva.com, error page 16, words as remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'powered by imperva' }],
      any: [{ in: 'text', contains: ['request was blocked by our security service', 'incident id'] }],
      cause: 'waf-rule',
      also: ['bot-challenge', 'ip-or-region'],
      source: 'docs.imperva.com, error pages 15, 16, 17; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'body', contains: '"incidentid":' },
        { in: 'body', contains: '"errorcode":' },
      ],
      cause: 'waf-rule',
      also: ['bot-challenge', 'ip-or-region'],
      source: 'docs.imperva.com, JSON form of the error page; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        { in: 'text', contains: 'pardon our interruption' },
        { in: 'body', contains: ['distilcaptchaform', 'distil_r_captcha', 'distilcallbackguard'] },
      ],
      cause: 'bot-challenge',
      source: 'captures of Advanced Bot Protection, once Distil; 2026-05',
    },
    {
      tier: 'block-only',
      all: [{ in: 'title', is: 'pardon our interruption' }],
      any: [
        { in: 'body', contains: ['reese84', 'distil', 'isimpervaspasupport'] },
        { in: 'text', contains: 'made us think you were a bot' },
      ],
      at: [200, 403, 405, 416, 429],
      cause: 'bot-challenge',
      source: 'captures of Advanced Bot Protection, also with status 200; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 403],
      all: [
        { in: 'text', is: '' },
        { in: 'body', contains: '_incapsula_resource?swjiylwa=' },
        { in: 'body', contains: 'content="noindex' },
      ],
      cause: 'bot-challenge',
      source: 'captures: a page with nothing but the script is the check; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        { in: 'text', is: '' },
        { in: 'body', contains: '_incapsula_resource?swjiylwa=' },
      ],
      cause: 'bot-challenge',
      source: 'captures: a page with nothing but the script is the check; 2026-11',
    },
  ],
  references: [
    { kind: 'incident-id', in: 'text', after: 'incident id', of: 'digits', min: 12, max: 60 },
    { kind: 'incident-id', in: 'body', after: 'incident_id=', of: 'digits', min: 12, max: 60 },
    { kind: 'incident-id', in: 'body', after: '"incidentid":', of: 'digits', min: 12, max: 60 },
  ],
} satisfies Signature;
