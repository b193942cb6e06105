import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'azure-api-management',
  name: 'Azure API Management',
  kind: 'api',
  signs: [
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'text',
          contains: ['due to missing subscription key', 'due to invalid subscription key'],
        },
      ],
      cause: 'login-required',
      source: 'learn.microsoft.com/azure/api-management, subscriptions; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'out of call volume quota',
        },
      ],
      cause: 'quota',
      source: 'learn.microsoft.com/azure/api-management, quota policy; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [429],
      all: [
        {
          in: 'text',
          contains: 'rate limit is exceeded. try again in',
        },
      ],
      cause: 'rate-limit',
      source: 'learn.microsoft.com/azure/api-management, rate limit policy; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      any: [
        {
          in: 'header',
          name: 'www-authenticate',
          starts: 'azureapimanagementkey',
        },
        {
          in: 'header',
          name: 'ocp-apim-trace-location',
          exists: true,
        },
      ],
      source: 'learn.microsoft.com/azure/api-management; 2026-05',
    },
  ],
} satisfies Signature;
