import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'sharepoint',
  name: 'Microsoft SharePoint',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'microsoftsharepointteamservices',
          exists: true,
        },
        {
          in: 'header',
          name: 'sprequestguid',
          exists: true,
        },
      ],
      source: 'learn.microsoft.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: ['403 forbidden', 'access denied', 'unauthorized', 'you need permission'],
        },
      ],
      any: [
        {
          in: 'header',
          name: 'microsoftsharepointteamservices',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-forms_based_auth_required',
          exists: true,
        },
      ],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source: 'learn.microsoft.com, SharePoint; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [{ in: 'path', ends: '/accessdenied.aspx' }],
      any: [{ in: 'header', name: 'microsoftsharepointteamservices', exists: true }],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source: 'learn.microsoft.com, SharePoint: its page for it, in every language; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [{ in: 'body', contains: '-2147024891, system.unauthorizedaccess' }],
      cause: 'not-authorized-role',
      source: "learn.microsoft.com, SharePoint REST service: E_ACCESSDENIED in .NET's words; 2026-11",
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'the security validation for this page is invalid' }],
      cause: 'csrf',
      source:
        'learn.microsoft.com, SharePoint REST service: no form digest or an old one; words as remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      any: [
        {
          in: 'header',
          name: 'x-forms_based_auth_required',
          exists: true,
        },
      ],
      cause: 'login-required',
      source: 'learn.microsoft.com, SharePoint: sign in with a form; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: ['resource from this untrusted device', 'access denied due to organizational policies'],
        },
      ],
      cause: 'device-policy',
      source: 'learn.microsoft.com, unmanaged devices; 2026-05',
    },
  ],
  references: [
    {
      kind: 'request-id',
      in: 'header',
      name: 'sprequestguid',
      of: 'hex',
      min: 30,
      max: 40,
    },
  ],
} satisfies Signature;
