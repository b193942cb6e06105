import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Caddy',
  tested: 'Caddy 2.6',
  places: { root: '/srv', config: '/etc/caddy/Caddyfile', address: '203.0.113.7' },
  find: {
    steps: [
      {
        say: 'Caddy logs to systemd’s journal. Requests are in it only after a `log` line in the site’s block.',
        run: 'journalctl -u caddy --since -1h | grep -E \'"status": ?(401|403)\' | tail',
      },
    ],
    sources: ['caddyserver.com/docs/logging; 2026-11'],
  },
  sections: [
    {
      causes: [
        'server-permission',
        'unknown',
        'waf-rule',
        'hotlink',
        'browser-unsupported',
        'browser-tools',
        'directory-index',
      ],
      means:
        'Caddy answered by itself: a `respond` or `error` with this status matched, or `file_server` may not read the file. A folder without a front page is a 404 here, not a 403.',
      look: [
        { say: 'Find the rule.', run: "grep -nE 'respond|error|abort|@' {config}" },
        {
          say: 'For a file: each folder on the way needs `x` for the user `caddy`.',
          run: 'namei -l {root}{path}',
        },
      ],
      fixes: [
        {
          id: 'modes',
          title: 'Let Caddy read the file, and pass its folders',
          tested: true,
          steps: [
            {
              say: 'Files 644, folders 755. Never 777: then everybody on the machine may change your site.',
              run: ['find {root} -type d -exec chmod 755 {} +', 'find {root} -type f -exec chmod 644 {} +'],
            },
            {
              say: 'The folders above it need the execute bit, too; home folders are often 750 or 700.',
              run: 'd={root}; while [ "$d" != / ]; do chmod o+x "$d"; d=$(dirname "$d"); done',
            },
          ],
        },
        {
          id: 'rule',
          title: 'Take the rule away, or make it narrower',
          tested: true,
          steps: [
            {
              say: '`/press/*` means everything below; without the star it is this one address.',
              in: '{config}',
              change: '- respond {folder}* 403',
            },
            {
              say: 'Test, then reload.',
              run: 'caddy validate --config {config} --adapter caddyfile && systemctl reload caddy',
            },
          ],
        },
      ],
      intended: '`file_server` hides the Caddyfile itself and what `hide` names: those are 404 on purpose.',
      sources: [
        'caddyserver.com/docs/caddyfile/directives/respond; 2026-11',
        'caddyserver.com/docs/caddyfile/directives/file_server; 2026-11',
      ],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy'],
      means: 'A `remote_ip` matcher admits some addresses only.',
      look: [{ say: 'Find it.', run: "grep -nE 'remote_ip|client_ip' {config}" }],
      fixes: [
        {
          id: 'allow',
          title: 'Admit the address',
          tested: true,
          steps: [
            {
              say: 'Put the visitor’s address in the place of {address}. Behind a proxy, Caddy 2.7 and later take `client_ip` with `trusted_proxies`.',
              in: '{config}',
              change: [
                '- @outside not remote_ip 192.0.2.0/24',
                '+ @outside not remote_ip 192.0.2.0/24 {address}',
              ],
            },
            {
              say: 'Test, then reload.',
              run: 'caddy validate --config {config} --adapter caddyfile && systemctl reload caddy',
            },
          ],
        },
      ],
      intended: 'An office-only page is meant to refuse the rest of the world.',
      sources: ['caddyserver.com/docs/caddyfile/matchers#remote-ip; 2026-11'],
    },
    {
      causes: ['login-required'],
      means:
        '`basic_auth` (before 2.8: `basicauth`) asks for a name and a password, and what came was missing or wrong. `forward_auth` passes on what another service answered.',
      fixes: [
        {
          id: 'narrow',
          title: 'Ask only where it is needed',
          tested: true,
          steps: [
            {
              say: 'Without a matcher the whole site is behind it.',
              in: '{config}',
              change: ['- basicauth {', '+ basicauth /staff/* {'],
            },
            {
              say: 'Test, then reload.',
              run: 'caddy validate --config {config} --adapter caddyfile && systemctl reload caddy',
            },
          ],
        },
        {
          id: 'user',
          title: 'Add the user, or set a new password',
          steps: [
            { say: 'Caddy keeps hashes, and asks for the password.', run: 'caddy hash-password' },
            { say: 'Put the name and the hash into the block, then reload.', run: 'systemctl reload caddy' },
          ],
        },
      ],
      intended: 'A staging site with a password is meant to ask for it.',
      sources: ['caddyserver.com/docs/caddyfile/directives/basic_auth; 2026-11'],
    },
    {
      causes: ['client-certificate', 'host-misconfigured'],
      means:
        '`client_auth` in `tls` asks for a certificate, and then (or with `strict_sni_host`) a host that differs from the TLS name gets 421.',
      fixes: [
        {
          id: 'mode',
          title: 'Ask for a certificate without insisting on it',
          steps: [
            {
              say: '`request` asks, `require_and_verify` insists.',
              in: '{config}',
              change: ['  client_auth {', '-     mode require_and_verify', '+     mode verify_if_given'],
            },
            {
              say: 'Test, then reload.',
              run: 'caddy validate --config {config} --adapter caddyfile && systemctl reload caddy',
            },
          ],
        },
      ],
      intended: 'Interfaces between machines ask for certificates on purpose.',
      sources: [
        'caddyserver.com/docs/caddyfile/directives/tls#client_auth; 2026-11',
        'caddyserver.com/docs/caddyfile/options#strict-sni-host; 2026-11',
      ],
    },
  ],
} satisfies Guide;
