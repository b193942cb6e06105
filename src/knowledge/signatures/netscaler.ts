import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'netscaler',
  name: 'Citrix NetScaler',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'ns_af',
        },
        {
          in: 'cookie',
          name: 'citrix_ns_id*',
        },
        {
          in: 'cookie',
          name: 'nsc_*',
        },
        {
          in: 'header',
          name: 'via',
          starts: 'ns-cache',
        },
        {
          in: 'header',
          name: 'cneonction',
          exists: true,
        },
        {
          in: 'header',
          name: 'nncoection',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-citrix-*',
          exists: true,
        },
      ],
      source: 'docs.citrix.com: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 405, 406, 429, 500, 501, 503],
      any: [
        {
          in: 'title',
          is: 'application firewall block page',
        },
        {
          in: 'text',
          contains: [
            'violation category: appfw_',
            'appfw session id',
            'the site administrators quoting the following',
          ],
        },
      ],
      cause: 'waf-rule',
      source: 'docs.citrix.com, App Firewall error page, also with status 200; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'citrix|netscaler' }],
      cause: 'waf-rule',
      source: 'public captures; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'error: not a privileged user' }],
      cause: 'not-authorized-role',
      source:
        'support.citrix.com, CTX461354: the gateway, where no authorization policy admits the user; 2026-11',
    },
    {
      tier: 'block-only',
      at: [200, 400, 403, 404, 500, 503],
      all: [
        { in: 'text', contains: ['-ppe0', '-ppe1', '-ppe2', '-ppe3', '-ppe4', '-ppe5', '-ppe6', '-ppe7'] },
        { in: 'text', contains: ['blocked', 'rejected', 'denied'] },
      ],
      cause: 'waf-rule',
      source: 'docs.citrix.com: the transaction id ends with the number of the packet engine; 2026-11',
    },
  ],
  references: [
    {
      kind: 'transaction-id',
      in: 'text',
      after: 'ns transaction id:',
      of: 'token',
      min: 4,
      max: 60,
    },
    {
      kind: 'session-id',
      in: 'text',
      after: 'appfw session id:',
      of: 'token',
      min: 6,
      max: 60,
    },
  ],
} satisfies Signature;
