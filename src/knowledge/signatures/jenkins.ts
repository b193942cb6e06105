import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'jenkins',
  name: 'Jenkins',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-jenkins',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-hudson',
          exists: true,
        },
      ],
      source: 'jenkins.io: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'valid crumb was included',
        },
      ],
      cause: 'csrf',
      source: 'jenkins, CrumbFilter; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [
        {
          in: 'header',
          name: 'x-required-permission',
          exists: true,
        },
        {
          in: 'text',
          contains: ['is missing the overall/', 'is missing the job/', 'is missing the view/'],
        },
      ],
      cause: 'not-authorized-role',
      source: 'jenkins, AccessDeniedException3; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: 'authentication required',
        },
      ],
      any: [
        {
          in: 'header',
          name: 'x-you-are-authenticated-as',
          is: 'anonymous',
        },
        {
          in: 'body',
          contains: 'you are authenticated as: anonymous',
        },
      ],
      cause: 'login-required',
      source: 'jenkins, HudsonAuthenticationEntryPoint; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        { in: 'header', name: 'x-jenkins', exists: true },
        { in: 'body', contains: '/login?from=' },
      ],
      cause: 'login-required',
      source: 'core, HudsonAuthenticationEntryPoint: sends a browser to its login; 2026-11',
    },
  ],
} satisfies Signature;
