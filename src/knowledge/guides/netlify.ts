import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Netlify',
  find: {
    by: ['request-id'],
    steps: [
      {
        say: 'Project → Logs & metrics → Observability: filter by status and by “Block reason”. Support looks up the request id (`X-Nf-Request-Id`).',
        copy: '{reference}',
      },
    ],
    sources: ['docs.netlify.com/manage/monitoring/observability/reference/block-reason; 2026-11'],
  },
  sections: [
    {
      causes: ['login-required', 'not-authorized-role', 'session-or-cookies'],
      means:
        'Password Protection or a team login for this site; Basic auth in `_headers`; or a redirect rule with a role condition.',
      fixes: [
        {
          id: 'password',
          title: 'Protect previews only',
          steps: [
            {
              say: 'Project configuration → Visitor access → Password Protection: choose “Non-production deploys”.',
            },
          ],
        },
        {
          id: 'basic',
          title: 'Basic auth in the repository: take it out, or name the right path',
          steps: [
            {
              say: 'Then deploy.',
              in: '_headers',
              change: ['- /*', '+ /staff/*', '    Basic-Auth: someuser:somepassword'],
            },
          ],
        },
        {
          id: 'role',
          title: 'A role: give it to the person',
          steps: [
            {
              say: 'The redirect’s condition and the role in the token must be spelled alike.',
              in: '_redirects',
              change: ['  /admin/*  200!  Role=admin,editor', '  /admin/*  /sign-in  302!'],
            },
          ],
        },
      ],
      intended: 'A draft with a password is meant to ask for it.',
      sources: [
        'docs.netlify.com/manage/security/secure-access-to-sites/password-protection/; 2026-11',
        'docs.netlify.com/manage/routing/redirects/redirect-options/; 2026-11',
      ],
    },
    {
      causes: [
        'waf-rule',
        'ip-or-region',
        'vpn-or-proxy',
        'rate-limit',
        'bot-challenge',
        'unknown',
        'server-permission',
      ],
      means: 'Firewall Traffic Rules, the WAF or a rate limit refused: the block reason says which.',
      fixes: [
        {
          id: 'rules',
          title: 'Make the rule narrower',
          steps: [
            {
              say: 'Project configuration → Security → Firewall Traffic Rules (and the same of the team): published deploys and previews have rules of their own.',
            },
          ],
        },
      ],
      intended: 'Licences and sanctions can demand it.',
      sources: ['docs.netlify.com/manage/security/secure-access-to-sites/traffic-rules/; 2026-11'],
    },
    {
      causes: ['account-suspended', 'quota'],
      means: '“Site not available”: the team used up its plan, or the site was disabled.',
      fixes: [
        {
          id: 'usage',
          title: 'Look into usage and billing',
          steps: [{ say: 'Team → Usage & billing; a disabled site says so on its overview.' }],
        },
      ],
      sources: ['docs.netlify.com/manage/accounts-and-billing/billing/; 2026-11'],
    },
  ],
} satisfies Guide;
