import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Varnish',
  tested: 'Varnish 7.1',
  places: { config: '/etc/varnish/default.vcl', address: '203.0.113.7' },
  find: {
    steps: [
      {
        say: 'Varnish keeps its log in memory only: watch it while you ask for the page again. `BerespStatus` in it means that the server behind Varnish refused; a `synth` in `VCL_return` means that your VCL did.',
        run: "varnishlog -g request -q 'RespStatus == 403 or RespStatus == 401'",
      },
      {
        say: 'The number on the page (XID) and in the `X-Varnish` header is the transaction’s.',
        run: "varnishlog -d -g request -q 'vxid == 32770'",
      },
    ],
    sources: [
      'varnish-cache.org/docs/7.1/reference/varnishlog.html; 2026-11',
      'varnish-cache.org/docs/7.1/reference/vsl-query.html; 2026-11',
    ],
  },
  sections: [
    {
      causes: [
        'waf-rule',
        'server-permission',
        'unknown',
        'hotlink',
        'browser-unsupported',
        'browser-tools',
        'bot-challenge',
        'rate-limit',
      ],
      means:
        'The page with “Guru Meditation” and a number below 500 is made by Varnish: `return (synth(403))` in your VCL. For 429 it is mostly `vsthrottle`.',
      look: [{ say: 'Find it, in included files too.', run: "grep -nE 'synth|vsthrottle' {config}" }],
      fixes: [
        {
          id: 'rule',
          title: 'Take the rule away, or make it narrower',
          tested: true,
          steps: [
            {
              say: '`^` binds the pattern to the beginning; without it, the word counts anywhere in the address.',
              in: '{config}',
              change: [
                '- if (req.url ~ "admin") {',
                '+ if (req.url ~ "^/admin/") {',
                '      return (synth(403));',
                '  }',
              ],
            },
            {
              say: 'Test, then reload.',
              run: 'varnishd -C -f {config} >/dev/null && systemctl reload varnish',
            },
          ],
        },
      ],
      intended: 'Rules for administration paths are meant to refuse strangers.',
      sources: ['varnish-cache.org/docs/7.1/users-guide/vcl-built-in-subs.html; 2026-11'],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy'],
      means: 'An `acl` admits some addresses only. Behind a proxy, `client.ip` is the proxy’s.',
      look: [{ say: 'Find it.', run: "grep -nE -A6 '^acl|client.ip' {config}" }],
      fixes: [
        {
          id: 'allow',
          title: 'Admit the address',
          tested: true,
          steps: [
            {
              say: 'Put the visitor’s address in the place of {address}.',
              in: '{config}',
              change: ['  acl office {', '+     "{address}";'],
            },
            {
              say: 'Test, then reload.',
              run: 'varnishd -C -f {config} >/dev/null && systemctl reload varnish',
            },
          ],
        },
        {
          id: 'forwarded',
          title: 'Look at the visitor’s address instead of the proxy’s',
          tested: true,
          steps: [
            {
              say: 'Only where your own proxy sets the header anew: a visitor can send it, too.',
              in: '{config}',
              change: [
                '- if (client.ip !~ office) {',
                '+ if (std.ip(req.http.X-Real-IP, client.ip) !~ office) {',
              ],
            },
            { say: '`std` must be imported.', in: '{config}', change: ['  vcl 4.1;', '+ import std;'] },
            {
              say: 'Test, then reload.',
              run: 'varnishd -C -f {config} >/dev/null && systemctl reload varnish',
            },
          ],
        },
      ],
      intended: 'An office-only page is meant to refuse the rest of the world.',
      sources: [
        'varnish-cache.org/docs/7.1/reference/vcl.html#access-control-list-acl; 2026-11',
        'varnish-cache.org/docs/7.1/reference/vmod_std.html#std-ip; 2026-11',
      ],
    },
    {
      causes: ['session-or-cookies', 'login-required', 'not-authorized-role'],
      means:
        'The server behind Varnish refused. Does it open for some and not for others? Varnish keeps a 403 only if your VCL sets a time for every answer; and a rule that takes cookies away ends sessions.',
      look: [
        {
          say: 'Find both.',
          run: "grep -nE 'beresp.ttl|unset (req.http.Cookie|beresp.http.Set-Cookie)' {config}",
        },
      ],
      fixes: [
        {
          id: 'no-cache',
          title: 'Keep no refusals',
          tested: true,
          steps: [
            {
              say: 'Otherwise one visitor’s 403 is everybody’s.',
              in: '{config}',
              change: [
                '- set beresp.ttl = 1h;',
                '+ if (beresp.status < 400) {',
                '+     set beresp.ttl = 1h;',
                '+ }',
              ],
            },
            {
              say: 'Test, then reload.',
              run: 'varnishd -C -f {config} >/dev/null && systemctl reload varnish',
            },
            { say: 'And drop what is kept.', run: "varnishadm ban 'obj.status == 403'" },
          ],
        },
        {
          id: 'cookies',
          title: 'Leave the session its cookie',
          steps: [
            {
              say: 'Take cookies away from files only, never from pages behind a sign-in.',
              in: '{config}',
              change: [
                '- unset req.http.Cookie;',
                '+ if (req.url ~ "^/static/") {',
                '+     unset req.http.Cookie;',
                '+ }',
              ],
            },
            {
              say: 'Test, then reload.',
              run: 'varnishd -C -f {config} >/dev/null && systemctl reload varnish',
            },
          ],
        },
      ],
      sources: [
        'varnish-cache.org/docs/7.1/users-guide/increasing-your-hitrate.html; 2026-11',
        'Varnish 7.1 itself: a 403 with max-age is not kept; 2026-11',
      ],
    },
  ],
} satisfies Guide;
