import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'azure-app-service',
  name: 'Azure App Service',
  kind: 'hosting',
  over: ['iis'],
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'arraffinity*',
        },
      ],
      source: 'learn.microsoft.com/azure/app-service: affinity cookie on ordinary traffic; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'x-ms-forbidden-ip',
          exists: true,
        },
      ],
      cause: 'ip-or-region',
      source: 'learn.microsoft.com/azure/app-service, access restrictions; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'error 403 - this web app is stopped',
        },
      ],
      cause: 'account-suspended',
      also: ['quota'],
      source: 'captures of the page: stopped, or its quota is used up; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'attempted to reach has blocked your',
        },
      ],
      cause: 'ip-or-region',
      source: 'captures of the page of access restrictions; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'error 403 - this web app is',
        },
      ],
      source: 'captures: outside of its Microsoft sign-in; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'host',
          ends: '.azurewebsites.net',
        },
        {
          in: 'text',
          is: 'you do not have permission to view this directory or page.',
        },
      ],
      cause: 'login-required',
      source: 'learn.microsoft.com/azure/app-service, built-in authentication; 2026-05',
    },
  ],
} satisfies Signature;
