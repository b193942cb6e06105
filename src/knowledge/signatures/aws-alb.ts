import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'aws-alb',
  name: 'AWS Application Load Balancer',
  kind: 'cloud',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'cookie', name: 'awsalb' },
        { in: 'cookie', name: 'awsalbcors' },
        { in: 'cookie', name: 'awselb' },
        { in: 'header', name: 'server', starts: 'awselb/' },
      ],
      source: 'docs.aws.amazon.com, sticky sessions; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        { in: 'header', name: 'server', starts: 'awselb/' },
        { in: 'body', contains: '<center><h1>403 forbidden</h1></center>' },
      ],
      none: [{ in: 'body', contains: '<hr><center>' }],
      at: [403],
      cause: 'waf-rule',
      also: ['server-permission'],
      source: 'docs.aws.amazon.com, ALB HTTP 403: a web ACL, and captures; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'header', name: 'server', starts: 'awselb/' }],
      none: [{ in: 'body', contains: ['<hr><center>', '<address>'] }],
      at: [401, 403, 405, 429],
      source: 'docs.aws.amazon.com, ALB: the load balancer names itself only in its own answers; 2026-05',
    },
  ],
} satisfies Signature;
