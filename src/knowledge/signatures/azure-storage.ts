import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'azure-storage',
  name: 'Azure Storage',
  kind: 'storage',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: [
            'windows-azure-blob',
            'windows-azure-file',
            'windows-azure-queue',
            'windows-azure-table',
            'windows-azure-web',
          ],
        },
      ],
      source: 'learn.microsoft.com/rest/api/storageservices: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 409],
      any: [
        {
          in: 'host',
          ends: ['.core.windows.net', '.core.chinacloudapi.cn', '.core.usgovcloudapi.net'],
        },
      ],
      source: 'learn.microsoft.com/rest/api/storageservices; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'x-ms-error-code',
          is: 'publicaccessnotpermitted',
        },
      ],
      cause: 'server-permission',
      source:
        'learn.microsoft.com/rest/api/storageservices, error codes: the answer 409 is a refusal; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 409],
      all: [
        {
          in: 'body',
          contains: '<code>publicaccessnotpermitted</code>',
        },
      ],
      cause: 'server-permission',
      source: 'learn.microsoft.com/rest/api/storageservices, error codes; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        {
          in: 'header',
          name: 'x-ms-error-code',
          is: ['authorizationfailure', 'authorizationsourceipmismatch'],
        },
      ],
      cause: 'ip-or-region',
      source:
        'learn.microsoft.com/rest/api/storageservices, error codes: mostly the firewall of the account; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [
        {
          in: 'body',
          contains: [
            '<code>authorizationfailure</code>',
            '<code>authorizationsourceipmismatch</code>',
            '"code":"authorizationfailure"',
            'errorcode:authorizationfailure',
          ],
        },
      ],
      cause: 'ip-or-region',
      source:
        'learn.microsoft.com/rest/api/storageservices, error codes: mostly the firewall of the account; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        {
          in: 'header',
          name: 'x-ms-error-code',
          is: [
            'authorizationpermissionmismatch',
            'insufficientaccountpermissions',
            'authorizationservicemismatch',
            'authorizationresourcetypemismatch',
            'keybasedauthenticationnotpermitted',
          ],
        },
      ],
      cause: 'not-authorized-role',
      source: 'learn.microsoft.com/rest/api/storageservices, error codes; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [
        {
          in: 'body',
          contains: [
            '<code>authorizationpermissionmismatch</code>',
            '<code>insufficientaccountpermissions</code>',
            '<code>authorizationservicemismatch</code>',
            '<code>authorizationresourcetypemismatch</code>',
            '<code>keybasedauthenticationnotpermitted</code>',
          ],
        },
      ],
      cause: 'not-authorized-role',
      source: 'learn.microsoft.com/rest/api/storageservices, error codes; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'x-ms-error-code',
          is: 'accountisdisabled',
        },
      ],
      cause: 'account-suspended',
      source: 'learn.microsoft.com/rest/api/storageservices, error codes; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'x-ms-error-code',
          is: 'noauthenticationinformation',
        },
      ],
      cause: 'login-required',
      source: 'learn.microsoft.com/rest/api/storageservices, error codes; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'body',
          contains: 'authenticationfailed',
        },
        {
          in: 'text',
          contains: ['not valid in the specified time frame', 'signed expiry time'],
        },
      ],
      cause: 'signed-url-expired',
      source:
        'learn.microsoft.com/rest/api/storageservices, shared access signatures: the time has passed; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: '<code>authenticationfailed</code>',
        },
      ],
      cause: 'signed-url-expired',
      also: ['login-required'],
      source:
        'learn.microsoft.com/rest/api/storageservices, shared access signatures: the signature is wrong; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: ['authorizationpermissionmismatch', 'operation using this permission'] }],
      cause: 'not-authorized-role',
      source: 'learn.microsoft.com/rest/api/storageservices, error codes, words as remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [409],
      all: [{ in: 'text', contains: 'not permitted on this storage account' }],
      cause: 'server-permission',
      source: 'learn.microsoft.com/rest/api/storageservices, error codes, words as remembered; 2026-11',
    },
  ],
  references: [
    {
      kind: 'request-id',
      in: 'header',
      name: 'x-ms-request-id',
      of: 'hex',
      min: 30,
      max: 40,
    },
    {
      kind: 'request-id',
      in: 'text',
      after: 'requestid:',
      of: 'hex',
      min: 30,
      max: 40,
    },
  ],
} satisfies Signature;
