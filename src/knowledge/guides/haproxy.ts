import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'HAProxy',
  tested: 'HAProxy 2.6',
  places: { config: '/etc/haproxy/haproxy.cfg', log: '/var/log/haproxy.log', address: '203.0.113.7' },
  find: {
    steps: [
      {
        say: 'Four letters in the log tell who ended it. `PR--` and `<NOSRV>`: HAProxy itself refused. `----` with a server’s name: the server behind it did.',
        run: "grep -F ' {path} ' {log} | grep -E ' (401|403|429) ' | tail",
      },
    ],
    sources: ['docs.haproxy.org/2.6/configuration.html#8.5; 2026-11'],
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
      ],
      means:
        '“Request forbidden by administrative rules” is HAProxy’s own page: an `http-request deny` in the frontend or the backend matched.',
      look: [
        { say: 'Its line in the log says that HAProxy refused.', run: 'tail {log}', shows: 'PR--' },
        {
          say: 'Find the rules, in the order in which they are tried.',
          run: "grep -nE 'http-request (deny|tarpit|silent-drop)|block |acl ' {config}",
        },
      ],
      fixes: [
        {
          id: 'rule',
          title: 'Take the rule away, or make it narrower',
          tested: true,
          steps: [
            {
              say: '`path_beg` matches everything that begins so; `path` this one address.',
              in: '{config}',
              change: ['- http-request deny if { path_beg {folder} }'],
            },
            { say: 'Test, then reload.', run: 'haproxy -c -f {config} && systemctl reload haproxy' },
          ],
        },
        {
          id: 'exempt',
          title: 'Or exempt one place from the rules that follow',
          tested: true,
          steps: [
            {
              say: '`allow` ends the rules of this section: it must come first.',
              in: '{config}',
              change: [
                '+ http-request allow if { path {path} }',
                '  http-request deny if { path_beg {folder} }',
              ],
            },
            { say: 'Test, then reload.', run: 'haproxy -c -f {config} && systemctl reload haproxy' },
          ],
        },
      ],
      intended: 'Rules for administration paths are meant to refuse strangers.',
      sources: ['docs.haproxy.org/2.6/configuration.html#4.2-http-request; 2026-11'],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy'],
      means: 'A `src` condition admits some addresses only.',
      look: [
        {
          say: 'Find the list; a file after `-f` holds one address or network a line.',
          run: "grep -nE ' src ' {config}",
        },
      ],
      fixes: [
        {
          id: 'allow',
          title: 'Admit the address',
          tested: true,
          steps: [
            {
              say: 'Lines of one name add up. Put the visitor’s address in the place of {address}.',
              in: '{config}',
              change: ['  acl office src 192.0.2.0/24', '+ acl office src {address}'],
            },
            { say: 'Test, then reload.', run: 'haproxy -c -f {config} && systemctl reload haproxy' },
          ],
        },
      ],
      intended: 'An office-only page is meant to refuse the rest of the world.',
      sources: ['docs.haproxy.org/2.6/configuration.html#7.3.3-src; 2026-11'],
    },
    {
      causes: ['rate-limit', 'quota'],
      means: 'A `stick-table` counted too many requests from one key, mostly one address.',
      look: [{ say: 'Find the limit.', run: "grep -nE 'stick-table|track-sc|_rate' {config}" }],
      fixes: [
        {
          id: 'limit',
          title: 'Raise the limit to what one page asks for',
          tested: true,
          steps: [
            {
              say: 'A page with forty pictures is forty-one requests; offices share one address. Answer 429, which programs understand.',
              in: '{config}',
              change: [
                '- http-request deny deny_status 429 if { sc_http_req_rate(0) gt 2 }',
                '+ http-request deny deny_status 429 if { sc_http_req_rate(0) gt 100 }',
              ],
            },
            {
              say: 'Test, then reload: that empties the table, too.',
              run: 'haproxy -c -f {config} && systemctl reload haproxy',
            },
          ],
        },
        {
          id: 'clear',
          title: 'Let one address in at once',
          steps: [
            {
              say: 'With a `stats socket` in the configuration; the table has its frontend’s name.',
              run: 'echo "clear table web key {address}" | socat stdio /run/haproxy/admin.sock',
            },
          ],
        },
      ],
      intended: 'A limit on sign-in forms and searches is worth keeping.',
      sources: [
        'docs.haproxy.org/2.6/configuration.html#7.3.3-sc_http_req_rate; 2026-11',
        'docs.haproxy.org/2.6/management.html#9.3; 2026-11',
      ],
    },
    {
      causes: ['login-required'],
      means:
        '`http-request auth` asks for a name and a password from a `userlist`, and what came was missing or wrong.',
      fixes: [
        {
          id: 'user',
          title: 'Add the user',
          tested: true,
          steps: [
            {
              say: '`password` with a hash (`mkpasswd -m sha-512`) is better than a readable one.',
              in: '{config}',
              change: ['  userlist staff', '+     user visitor insecure-password "a long password"'],
            },
            { say: 'Test, then reload.', run: 'haproxy -c -f {config} && systemctl reload haproxy' },
          ],
        },
      ],
      intended: 'A statistics page with a password is meant to ask for it.',
      sources: ['docs.haproxy.org/2.6/configuration.html#3.4; 2026-11'],
    },
    {
      causes: ['client-certificate'],
      means:
        '`verify required` on a `bind` line asks for a certificate, and none came, or one that `ca-file` does not vouch for.',
      fixes: [
        {
          id: 'optional',
          title: 'Ask for a certificate only where it is needed',
          steps: [
            {
              say: 'TLS knows no paths: make it optional, and refuse where it counts.',
              in: '{config}',
              change: [
                '+ http-request deny if { path_beg /internal } !{ ssl_c_used }',
                '+ http-request deny if { path_beg /internal } !{ ssl_c_verify 0 }',
              ],
            },
            {
              say: 'Put `verify optional` on the `bind` line, test, then reload.',
              run: 'haproxy -c -f {config} && systemctl reload haproxy',
            },
          ],
        },
      ],
      intended: 'Interfaces between machines ask for certificates on purpose.',
      sources: ['docs.haproxy.org/2.6/configuration.html#5.1-verify; 2026-11'],
    },
  ],
} satisfies Guide;
