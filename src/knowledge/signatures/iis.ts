import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'iis',
  name: 'Microsoft IIS',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [{ in: 'header', name: 'server', starts: 'microsoft-iis/' }],
      source: 'learn.microsoft.com/iis: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'title', starts: ['403 - ', '403.'] },
        { in: 'body', contains: 'class="content-container"' },
      ],
      at: [403],
      cause: 'server-permission',
      also: ['waf-rule', 'ip-or-region', 'directory-index'],
      source:
        'learn.microsoft.com/iis, custerr/*/403.htm in each language: the sub-status is hidden; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: '403 - forbidden: access is denied.' }],
      at: [403],
      cause: 'server-permission',
      also: ['waf-rule', 'ip-or-region', 'directory-index'],
      source: 'learn.microsoft.com/iis, custerr/en-us/403.htm; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'title', starts: '401 - ' },
        { in: 'body', contains: 'class="content-container"' },
      ],
      at: [401],
      cause: 'login-required',
      source: 'learn.microsoft.com/iis, custerr/en-us/401.htm; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'title', contains: 'detailed error - 403' }],
      at: [403],
      cause: 'server-permission',
      also: ['waf-rule', 'ip-or-region'],
      source: 'learn.microsoft.com/iis, detailed errors; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: ['http error 403.14', '403.14 - forbidden', 'listing denied this virtual directory'],
        },
      ],
      at: [403],
      cause: 'directory-index',
      source: 'learn.microsoft.com, IIS status codes: 403.14; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            'http error 403.6 ',
            'http error 403.6-',
            '403.6 - forbidden',
            '403.8 - forbidden',
            '403.503 - forbidden',
            '403.504 - forbidden',
          ],
        },
      ],
      at: [403],
      cause: 'ip-or-region',
      source:
        "learn.microsoft.com, IIS status codes: 403.6 address rejected, .8 the visitor's host name, .503 and .504 deny lists; 2026-11",
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            '403.501 - ',
            '403.502 - ',
            'http error 403.501',
            'http error 403.502',
            '403.9 - forbidden',
            '403.15 - forbidden',
          ],
        },
      ],
      at: [403],
      cause: 'rate-limit',
      source:
        'learn.microsoft.com, IIS status codes: dynamic restriction, .501 at once, .502 in a time; 403.9 too many clients; 2026-11',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            'http error 403.7 ',
            '403.7 - forbidden',
            '403.12 - ',
            '403.13 - ',
            '403.16 - ',
            '403.17 - ',
          ],
        },
      ],
      at: [403],
      cause: 'client-certificate',
      source: 'learn.microsoft.com, IIS status codes: 403.7, .12, .13, .16, .17; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: ['403.4 - forbidden', '403.5 - forbidden', '403.18 - forbidden'],
        },
      ],
      at: [403],
      cause: 'host-misconfigured',
      source: 'learn.microsoft.com, IIS status codes: 403.4 and .5 want HTTPS, .18 wrong pool; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            '403.1 - forbidden',
            '403.2 - forbidden',
            '403.3 - forbidden',
            '403.10 - forbidden',
            '403.19 - forbidden',
            '401.3 - unauthorized',
          ],
        },
      ],
      at: [401, 403],
      cause: 'server-permission',
      source:
        "learn.microsoft.com, IIS status codes: execute, read, write access forbidden; 401.3 the file's access list; 2026-11",
    },
    {
      tier: 'corroborating',
      any: [{ in: 'text', contains: ['401.1 - unauthorized', '401.2 - unauthorized'] }],
      at: [401],
      cause: 'login-required',
      source: 'learn.microsoft.com, IIS status codes: 401.1 logon failed, 401.2 no matching method; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: ['401.4 - unauthorized', '401.5 - unauthorized', '401.7 - '],
        },
      ],
      at: [401],
      cause: 'not-authorized-role',
      source: 'learn.microsoft.com, IIS status codes: 401.4 filter, .5 application, .7 URL policy; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'the request url is forbidden' }],
      at: [403],
      cause: 'server-permission',
      source: 'captures of Microsoft-HTTPAPI/2.0: http.sys has no such address for this host; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'bad request - invalid hostname' }],
      at: [400],
      cause: 'host-misconfigured',
      source: 'learn.microsoft.com, http.sys errors; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: ['bad request - request too long', 'size of the request headers is too'],
        },
      ],
      at: [400],
      cause: 'cookies-too-large',
      source: 'learn.microsoft.com, http.sys errors; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'you do not have permission to view this directory or page' }],
      none: [{ in: 'text', contains: 'access control list' }],
      at: [401],
      cause: 'login-required',
      source: 'learn.microsoft.com/iis, custerr/en-us/401*.htm: the credentials, but for 401.3; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'you do not have permission to view this directory or page' }],
      at: [401, 403],
      cause: 'server-permission',
      also: ['login-required', 'ip-or-region', 'waf-rule', 'directory-index'],
      source: 'learn.microsoft.com/iis, the short form of custom errors, Azure App Service too; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [404],
      all: [{ in: 'text', contains: 'request filtering module is configured' }],
      cause: 'waf-rule',
      source: 'learn.microsoft.com, substatus 404.5 to 404.19; 2026-11',
    },
  ],
} satisfies Signature;
