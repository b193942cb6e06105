import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Fastly',
  places: { address: '203.0.113.7' },
  find: {
    by: ['request-id', 'event-id'],
    steps: [
      {
        say: 'Next-Gen WAF → the workspace → Requests: search. Requests are kept for thirty days; the signals name the reason.',
        copy: 'path:{path} httpcode:406',
      },
      {
        say: 'A `synth` page of your own VCL or a Compute program is in your own log only: add `X-Served-By` and the time, and search there.',
      },
    ],
    sources: [
      'docs.fastly.com/en/ngwaf/; 2026-11',
      'www.fastly.com/documentation/reference/api/ngwaf/; 2026-11',
    ],
  },
  sections: [
    {
      causes: [
        'waf-rule',
        'unknown',
        'server-permission',
        'rate-limit',
        'bot-challenge',
        'browser-tools',
        'browser-unsupported',
        'hotlink',
      ],
      means:
        '406 is the usual answer of the Next-Gen WAF, 429 of its rate limiting. “Error 403” with “Guru Meditation” and a cache name is made by VCL: a snippet, an ACL, or edge rate limiting.',
      look: [{ say: 'Which snippet refuses? In the service’s VCL (Show VCL):', copy: 'error 403' }],
      fixes: [
        {
          id: 'signal',
          title: 'Next-Gen WAF: exclude this place from this signal',
          steps: [
            {
              say: 'Rules → Request rules or Signal exclusions: the condition is the path, the signal the one that the request carries. A templated rule’s threshold can be raised instead.',
              copy: 'Path equals {path}',
            },
          ],
        },
        {
          id: 'vcl',
          title: 'VCL: make the condition narrower',
          steps: [
            {
              say: 'In `vcl_recv`. `^` binds the pattern to the beginning of the address. Activate a new version of the service.',
              copy: ['if (req.url.path ~ "^/admin/" && client.ip !~ office) {', '  error 403;', '}'],
            },
          ],
        },
      ],
      intended: 'A request that looks like an attack should be refused.',
      sources: [
        'docs.fastly.com/en/ngwaf/about-rules; 2026-11',
        'www.fastly.com/documentation/reference/vcl/statements/error/; 2026-11',
        'rust-lang.github.io/docs.rs/infrastructure/ngwaf.html: 406 and 429; 2026-11',
      ],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy'],
      means: 'An ACL or a condition on `client.geo` in VCL, or a list of the Next-Gen WAF.',
      fixes: [
        {
          id: 'acl',
          title: 'Admit the address',
          steps: [
            {
              say: 'Service → Data → Access control lists: entries change at once, without a new version. `!` before an entry takes it out.',
              copy: '{address}/32',
            },
          ],
        },
      ],
      intended: 'Licences and sanctions can demand it.',
      sources: ['www.fastly.com/documentation/reference/vcl/declarations/acl/; 2026-11'],
    },
    {
      causes: ['host-misconfigured'],
      means: '“Fastly error: unknown domain”: no active service has this domain.',
      fixes: [
        {
          id: 'domain',
          title: 'Add the domain to the service',
          steps: [
            {
              say: 'Service → Domains → Add, then activate the version; TLS is set up apart.',
              copy: '{host}',
            },
          ],
        },
      ],
      sources: ['www.fastly.com/documentation/guides/getting-started/domains/; 2026-11'],
    },
  ],
} satisfies Guide;
