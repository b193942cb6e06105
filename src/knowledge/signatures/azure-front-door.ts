import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'azure-front-door',
  name: 'Azure Front Door',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'x-azure-ref', exists: true },
        { in: 'header', name: 'x-fd-healthprobe', exists: true },
        { in: 'header', name: 'x-msedge-ref', exists: true },
      ],
      source: 'learn.microsoft.com/azure/frontdoor: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'the request is blocked.' }],
      any: [
        { in: 'body', contains: ['id="errorref"', "id='errorref'", 'x-azure-ref'] },
        { in: 'header', name: 'x-azure-ref', exists: true },
        { in: 'text', contains: 'ref a:' },
      ],
      at: [400, 401, 403, 405, 429],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge', 'rate-limit'],
      source: 'learn.microsoft.com/azure/web-application-firewall, and captures; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      all: [{ in: 'text', contains: 'the request is blocked.' }],
      at: [403],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge', 'rate-limit'],
      source: 'learn.microsoft.com/azure/web-application-firewall, and captures; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        { in: 'title', contains: 'azure waf' },
        { in: 'body', contains: 'captcha.azurefd' },
      ],
      cause: 'bot-challenge',
      source: 'learn.microsoft.com/azure/web-application-firewall, JavaScript challenge; 2026-05',
    },
  ],
  references: [
    { kind: 'event-id', in: 'header', name: 'x-azure-ref', of: 'token', min: 16, max: 90 },
    { kind: 'event-id', in: 'text', after: 'the request is blocked.', of: 'token', min: 16, max: 90 },
  ],
} satisfies Signature;
