import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'microsoft-entra',
  name: 'Microsoft Entra ID',
  kind: 'sign-in',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [
        {
          in: 'text',
          contains: 'aadsts',
        },
      ],
      source: 'learn.microsoft.com/entra/identity-platform, AADSTS codes; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [{ in: 'text', contains: ['aadsts50020:', 'aadsts50105:', 'aadsts65001:', 'aadsts90072:'] }],
      cause: 'not-authorized-role',
      source:
        'learn.microsoft.com/entra/identity-platform, error codes, as applications repeat them; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [{ in: 'text', contains: ['aadsts50057:', 'aadsts50053:'] }],
      cause: 'account-suspended',
      source:
        'learn.microsoft.com/entra/identity-platform, error codes, as applications repeat them; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [{ in: 'text', contains: ['aadsts50097:', 'aadsts53000:', 'aadsts53003:', 'error code: 5300'] }],
      cause: 'device-policy',
      source:
        'learn.microsoft.com/entra/identity-platform, error codes, as applications repeat them; 2026-11',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403],
      all: [
        {
          in: 'text',
          contains: [
            'aadsts53000',
            'aadsts53001',
            'aadsts53002',
            'aadsts53003',
            'aadsts50097',
            'aadsts50105 device',
          ],
        },
        {
          in: 'host',
          is: ['login.microsoftonline.com', 'login.microsoft.com', 'login.live.com'],
        },
      ],
      cause: 'device-policy',
      source: 'learn.microsoft.com/entra/identity-platform, AADSTS530xx: conditional access; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403],
      all: [
        {
          in: 'text',
          contains: [
            'aadsts50105',
            'aadsts90094',
            'aadsts65001',
            'aadsts65004',
            'aadsts90072',
            'aadsts50020',
            'aadsts50034',
            'aadsts16000',
          ],
        },
        {
          in: 'host',
          is: ['login.microsoftonline.com', 'login.microsoft.com', 'login.live.com'],
        },
      ],
      cause: 'not-authorized-role',
      source:
        'learn.microsoft.com/entra/identity-platform, AADSTS50105: not assigned to a role of the application, 50020: an account of another tenant; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401],
      all: [
        {
          in: 'text',
          contains: ['aadsts50126', 'aadsts5007', 'aadsts500121', 'aadsts50055', 'aadsts7000215'],
        },
      ],
      cause: 'login-required',
      source: 'learn.microsoft.com/entra, error codes: a wrong password, a second factor; 2026-11',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403],
      all: [
        {
          in: 'text',
          contains: ['aadsts50057', 'aadsts50053'],
        },
        {
          in: 'host',
          is: ['login.microsoftonline.com', 'login.microsoft.com', 'login.live.com'],
        },
      ],
      cause: 'account-suspended',
      source: 'learn.microsoft.com/entra/identity-platform, AADSTS50053, 50057: locked or disabled; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403],
      all: [
        {
          in: 'text',
          contains: ['aadsts50173', 'aadsts50132', 'aadsts70043', 'aadsts70008'],
        },
        {
          in: 'host',
          is: ['login.microsoftonline.com', 'login.microsoft.com', 'login.live.com'],
        },
      ],
      cause: 'session-or-cookies',
      source: 'learn.microsoft.com/entra/identity-platform, session codes; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          starts: [
            'https://login.microsoftonline.com/',
            'https://login.microsoft.com/',
            'https://login.windows.net/',
          ],
        },
      ],
      cause: 'login-required',
      source: 'learn.microsoft.com/entra/identity-platform: a redirect to the sign-in; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [{ in: 'text', contains: ['aadsts50011', 'aadsts700016', 'aadsts500011'] }],
      cause: 'host-misconfigured',
      source: 'learn.microsoft.com/entra, error codes: an application that is not registered so; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403],
      all: [
        { in: 'text', contains: ["you can't get there from here", 'you cannot access this right now'] },
        { in: 'text', contains: ['can only be accessed from', 'does not meet the criteria'] },
      ],
      cause: 'device-policy',
      also: ['ip-or-region'],
      source: 'learn.microsoft.com/entra, conditional access: its pages; 2026-11',
    },
  ],
  references: [
    {
      kind: 'correlation-id',
      in: 'text',
      after: 'correlation id:',
      of: 'hex',
      min: 30,
      max: 40,
    },
    {
      kind: 'request-id',
      in: 'text',
      after: 'trace id:',
      of: 'hex',
      min: 30,
      max: 40,
    },
  ],
} satisfies Signature;
