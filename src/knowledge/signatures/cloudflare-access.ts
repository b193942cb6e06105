import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cloudflare-access',
  name: 'Cloudflare Access',
  kind: 'sign-in',
  over: ['cloudflare'],
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'cf_appsession',
        },
        {
          in: 'cookie',
          name: 'cf_authorization',
        },
      ],
      source:
        'developers.cloudflare.com/cloudflare-one: on every response of a protected application; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      any: [
        {
          in: 'header',
          name: 'cf-access-domain',
          exists: true,
        },
        {
          in: 'header',
          name: 'cf-access-aud',
          exists: true,
        },
      ],
      source: 'developers.cloudflare.com/cloudflare-one, Access: answers of its own; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: ['to view this. please contact your system', 'that account does not have access'],
        },
      ],
      cause: 'not-authorized-role',
      source: 'developers.cloudflare.com/cloudflare-one, Access: an identity that no policy admits; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      any: [
        {
          in: 'title',
          contains: 'cloudflare access',
        },
        {
          in: 'body',
          contains: '.cloudflareaccess.com/cdn-cgi/access/',
        },
      ],
      cause: 'login-required',
      also: ['not-authorized-role'],
      source: 'developers.cloudflare.com/cloudflare-one, Access login page; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: '.cloudflareaccess.com/cdn-cgi/access/login',
        },
      ],
      cause: 'login-required',
      source: 'developers.cloudflare.com/cloudflare-one, Access redirects to its login; 2026-05',
    },
  ],
} satisfies Signature;
