import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'asp-net',
  name: 'ASP.NET',
  kind: 'framework',
  over: ['iis'],
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-aspnet-version',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-aspnetmvc-version',
          exists: true,
        },
      ],
      source: 'learn.microsoft.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 500],
      any: [
        {
          in: 'text',
          contains: [
            'a potentially dangerous request',
            'httprequestvalidationexception',
            'potentially dangerous client input',
            'asp.net has detected data in the request',
          ],
        },
      ],
      cause: 'waf-rule',
      source: 'learn.microsoft.com, request validation; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 500],
      any: [
        {
          in: 'text',
          contains: [
            'the required antiforgery cookie',
            'antiforgery token could not be',
            'the anti-forgery cookie',
            'the provided anti-forgery token',
          ],
        },
      ],
      cause: 'csrf',
      source: 'learn.microsoft.com, ASP.NET Core antiforgery; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'this generic 403 error means that',
        },
      ],
      cause: 'not-authorized-role',
      source: 'learn.microsoft.com, FormsAuthentication; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [{ in: 'text', contains: 'authorization has been denied for this request.' }],
      cause: 'login-required',
      source: 'learn.microsoft.com, ASP.NET Web API, AuthorizeAttribute; 2026-11',
    },
  ],
} satisfies Signature;
