import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'nginx',
  tested: 'nginx 1.22',
  places: {
    root: '/var/www/html',
    config: '/etc/nginx/sites-enabled/default',
    log: '/var/log/nginx/error.log',
    access: '/var/log/nginx/access.log',
    user: 'www-data',
    passwords: '/etc/nginx/passwords',
    address: '203.0.113.7',
    proxy: '192.0.2.10',
  },
  find: {
    steps: [
      {
        say: 'The error log says why nginx refused; the access log says that it did. nginx gives no reference: search by address and time.',
        run: ["grep -F '\"GET {path}' {log} | tail", "grep -F ' {path} ' {access} | tail"],
      },
      {
        say: 'No line in the error log at that time? Then nginx only passed the answer on: look in the log of the application behind it.',
      },
    ],
    sources: ['nginx.org/en/docs/ngx_core_module.html#error_log; 2026-11'],
  },
  sections: [
    {
      causes: ['directory-index'],
      means:
        'The address is a folder. nginx found none of the files that `index` names in it, and `autoindex` is off, which is the default.',
      look: [
        {
          say: 'The error log names the folder.',
          run: 'tail {log}',
          shows: 'directory index of "{root}{path}" is forbidden',
        },
        { say: 'See what is in the folder, and what its files are called.', run: 'ls -la {root}{path}' },
      ],
      fixes: [
        {
          id: 'index',
          title: 'Name the front page that is there',
          tested: true,
          steps: [
            {
              say: 'Use the name that you saw in the folder; the first one that exists is served.',
              in: '{config}',
              change: ['  location {path} {', '+     index index.html start.html;', '  }'],
            },
            { say: 'Test, then reload.', run: 'nginx -t && systemctl reload nginx' },
          ],
        },
        {
          id: 'listing',
          title: 'Or list the files',
          tested: true,
          steps: [
            {
              say: 'Only where everybody may see every file in it.',
              in: '{config}',
              change: ['  location {path} {', '+     autoindex on;', '  }'],
            },
            { say: 'Test, then reload.', run: 'nginx -t && systemctl reload nginx' },
          ],
        },
        {
          id: 'front-controller',
          title: 'Or hand it to the application',
          steps: [
            {
              say: 'A site made by a program has no file for each address: `try_files` must end at its entry, not at the folder.',
              in: '{config}',
              change: [
                '  location / {',
                '-     try_files $uri $uri/ =404;',
                '+     try_files $uri $uri/ /index.php?$query_string;',
                '  }',
              ],
            },
            { say: 'Test, then reload.', run: 'nginx -t && systemctl reload nginx' },
          ],
        },
      ],
      intended: 'Folders of uploads, backups and sources should stay closed: then 403 is the right answer.',
      sources: [
        'nginx.org/en/docs/http/ngx_http_index_module.html; 2026-11',
        'nginx.org/en/docs/http/ngx_http_autoindex_module.html; 2026-11',
        'nginx.org/en/docs/http/ngx_http_core_module.html#try_files; 2026-11',
      ],
    },
    {
      causes: ['server-permission', 'unknown'],
      means:
        'nginx answered by itself, before any application: a `deny` rule matched, or its worker may not read the file. The error log tells which.',
      look: [
        {
          say: '`Permission denied` means the file system; `access forbidden by rule` means a `deny`; `directory index of … is forbidden` means a folder without a front page. No line at all means `return 403` or the application.',
          run: 'tail {log}',
        },
        {
          say: 'For the file system: who may pass each folder on the way? Each needs `x` for the worker.',
          run: 'namei -l {root}{path}',
        },
        {
          say: 'For a rule: find it in the whole configuration.',
          run: "nginx -T 2>/dev/null | grep -nE 'deny|return 403|allow'",
        },
      ],
      fixes: [
        {
          id: 'modes',
          title: 'Permission denied: let the worker read the file, and pass its folders',
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
          id: 'owner',
          title: 'Permission denied: give the file to the right owner',
          tested: true,
          steps: [
            {
              say: 'Which user are the workers? Without a `user` line: nobody.',
              run: "nginx -T 2>/dev/null | sed -n '/^user/p'",
            },
            {
              say: 'A file that only its owner may read must belong to that user.',
              run: 'chown {user} {root}{path} && chmod u+r {root}{path}',
            },
          ],
        },
        {
          id: 'selinux',
          title: 'Permission denied although the modes are right: SELinux',
          steps: [
            {
              say: 'A context other than `httpd_sys_content_t` is refused. Files moved from a home folder keep their old one.',
              run: ['ls -Z {root}{path}', 'ausearch -m avc -ts recent -c nginx'],
            },
            {
              say: 'Give the files the context that the policy has for this place.',
              run: 'restorecon -Rv {root}',
            },
            {
              say: 'A document root in another place: tell the policy first.',
              run: [
                "semanage fcontext -a -t httpd_sys_content_t '/srv/www(/.*)?'",
                'restorecon -Rv /srv/www',
              ],
            },
          ],
        },
        {
          id: 'rule',
          title: 'Access forbidden by rule: open this place',
          tested: true,
          steps: [
            {
              say: 'Rules are read in order, and the first that matches wins.',
              in: '{config}',
              change: ['  location {folder} {', '-     deny all;', '  }'],
            },
            { say: 'Test, then reload.', run: 'nginx -t && systemctl reload nginx' },
          ],
        },
      ],
      intended:
        'Rules for `.git`, `.env`, `wp-config.php` and other files that begin with a dot are there to protect you: leave them.',
      sources: [
        'nginx.org/en/docs/http/ngx_http_access_module.html; 2026-11',
        'nginx.org/en/docs/ngx_core_module.html#user; 2026-11',
        'man7.org/linux/man-pages/man1/namei.1.html; 2026-11',
        'docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/using_selinux; 2026-11',
      ],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy'],
      means:
        'An `allow` and `deny` list admits some addresses only, or a `geo` or GeoIP block refused this one.',
      look: [
        {
          say: 'The error log names the client as nginx sees it. Is it the visitor, or your own proxy?',
          run: 'tail {log}',
          shows: 'access forbidden by rule, client: …',
        },
      ],
      fixes: [
        {
          id: 'allow',
          title: 'Admit the address',
          tested: true,
          steps: [
            {
              say: 'Before the `deny`, since the first rule that matches wins. Put the visitor’s address in the place of {address}.',
              in: '{config}',
              change: ['  location {folder} {', '+     allow {address};', '      deny all;', '  }'],
            },
            { say: 'Test, then reload.', run: 'nginx -t && systemctl reload nginx' },
          ],
        },
        {
          id: 'real-ip',
          title: 'The log shows your proxy’s address instead of the visitor’s',
          tested: true,
          steps: [
            {
              say: 'Believe the header of your own proxy or CDN, and of nobody else.',
              in: '{config}',
              change: [
                '  server {',
                '+     set_real_ip_from {proxy};',
                '+     real_ip_header X-Forwarded-For;',
              ],
            },
            { say: 'Test, then reload.', run: 'nginx -t && systemctl reload nginx' },
          ],
        },
      ],
      intended: 'An office-only page is meant to refuse the rest of the world.',
      sources: [
        'nginx.org/en/docs/http/ngx_http_access_module.html; 2026-11',
        'nginx.org/en/docs/http/ngx_http_realip_module.html; 2026-11',
      ],
    },
    {
      causes: ['login-required'],
      means: '`auth_basic` asks for a name and a password, and what came was missing or wrong.',
      look: [
        {
          say: 'The error log tells a wrong password from an unknown user. A request without any leaves no line.',
          run: 'tail {log}',
          shows: 'user "…" …',
        },
      ],
      fixes: [
        {
          id: 'user',
          title: 'Add the user, or set a new password',
          tested: true,
          steps: [
            {
              say: '`htpasswd` is in Debian’s apache2-utils and Red Hat’s httpd-tools. Choose the password yourself.',
              run: 'htpasswd -b {passwords} visitor "a long password"',
            },
          ],
        },
        {
          id: 'public',
          title: 'Or make this part public',
          tested: true,
          steps: [
            {
              say: 'A place inside a protected one inherits its `auth_basic` until it says otherwise.',
              in: '{config}',
              change: ['+ location {folder} {', '+     auth_basic off;', '+ }', '  location / {'],
            },
            { say: 'Test, then reload.', run: 'nginx -t && systemctl reload nginx' },
          ],
        },
      ],
      intended: 'A staging site with a password is meant to ask for it.',
      sources: ['nginx.org/en/docs/http/ngx_http_auth_basic_module.html; 2026-11'],
    },
    {
      causes: ['rate-limit', 'quota'],
      means: '`limit_req` or `limit_conn` counted too many requests from one key, mostly one address.',
      look: [
        {
          say: 'The error log names the zone.',
          run: 'tail {log}',
          shows: 'limiting requests, excess: … by zone "…"',
        },
      ],
      fixes: [
        {
          id: 'burst',
          title: 'Allow a burst: one page asks for many files at once',
          tested: true,
          steps: [
            {
              say: 'The rate stays; the burst is what may come at once.',
              in: '{config}',
              change: ['- limit_req zone=perip;', '+ limit_req zone=perip burst=40 nodelay;'],
            },
            {
              say: 'And answer 429, which programs understand, instead of the default 503.',
              in: '{config}',
              change: ['  limit_req zone=perip burst=40 nodelay;', '+ limit_req_status 429;'],
            },
            { say: 'Test, then reload.', run: 'nginx -t && systemctl reload nginx' },
          ],
        },
      ],
      intended: 'A limit on sign-in forms and searches is worth keeping.',
      sources: ['nginx.org/en/docs/http/ngx_http_limit_req_module.html; 2026-11'],
    },
    {
      causes: ['waf-rule', 'browser-unsupported', 'browser-tools', 'bot-challenge'],
      means:
        'A condition in the configuration refused the request by its `User-Agent`, its address or its query: `if (…) { return 403; }` or a `map`. nginx itself has no firewall; for ModSecurity or NAXSI in it, the error log names the rule.',
      look: [
        {
          say: 'A `return` leaves no line in the error log. Find it in the configuration.',
          run: "nginx -T 2>/dev/null | grep -nE -B3 'return (403|444)'",
        },
      ],
      fixes: [
        {
          id: 'condition',
          title: 'Take the condition away, or make it narrower',
          tested: true,
          steps: [
            {
              say: 'Lists of browsers age badly: real visitors are in them after a year.',
              in: '{config}',
              change: ['- if ($http_user_agent ~* (curl|Mozilla/4)) { return 403; }'],
            },
            { say: 'Test, then reload.', run: 'nginx -t && systemctl reload nginx' },
          ],
        },
      ],
      intended: 'Requests that look like an attack should be refused: look at the query before you open it.',
      sources: ['nginx.org/en/docs/http/ngx_http_rewrite_module.html; 2026-11'],
    },
    {
      causes: ['hotlink'],
      means: '`valid_referers` refused a `Referer` that is foreign, or that a privacy setting removed.',
      fixes: [
        {
          id: 'referers',
          title: 'Admit empty referrers and your own names',
          tested: true,
          steps: [
            {
              say: '`none` is a missing header, `blocked` one that a firewall emptied.',
              in: '{config}',
              change: ['- valid_referers server_names;', '+ valid_referers none blocked server_names;'],
            },
            { say: 'Test, then reload.', run: 'nginx -t && systemctl reload nginx' },
          ],
        },
      ],
      sources: ['nginx.org/en/docs/http/ngx_http_referer_module.html; 2026-11'],
    },
    {
      causes: ['cookies-too-large'],
      means: 'The `Cookie` header is longer than one of the `large_client_header_buffers`, 8 kB by default.',
      fixes: [
        {
          id: 'buffers',
          title: 'Make room, then find out what keeps setting cookies',
          tested: true,
          steps: [
            {
              say: 'In the `server` block that is the default for this port.',
              in: '{config}',
              change: ['  server {', '+     large_client_header_buffers 4 32k;'],
            },
            { say: 'Test, then reload.', run: 'nginx -t && systemctl reload nginx' },
          ],
        },
      ],
      sources: ['nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers; 2026-11'],
    },
    {
      causes: ['client-certificate'],
      means:
        '`ssl_verify_client` asks for a certificate, and none came, or one that `ssl_client_certificate` does not vouch for.',
      fixes: [
        {
          id: 'optional',
          title: 'Ask for a certificate only where it is needed',
          steps: [
            {
              say: 'TLS knows no paths: make it optional, and refuse where it counts.',
              in: '{config}',
              change: [
                '- ssl_verify_client on;',
                '+ ssl_verify_client optional;',
                '  location /internal/ {',
                '+     if ($ssl_client_verify != SUCCESS) { return 403; }',
              ],
            },
            { say: 'Test, then reload.', run: 'nginx -t && systemctl reload nginx' },
          ],
        },
      ],
      intended: 'Interfaces between machines ask for certificates on purpose.',
      sources: ['nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_verify_client; 2026-11'],
    },
    {
      causes: ['signed-url-expired'],
      means: '`secure_link` found that the link’s time is over, or that its hash does not match.',
      fixes: [
        {
          id: 'sign-anew',
          title: 'Sign at each click, for long enough',
          steps: [
            {
              say: 'The hash must be made of the same parts, in the same order, as `secure_link_md5` names them; `$secure_link_expires` is in seconds since 1970.',
              run: 'nginx -T 2>/dev/null | grep -n secure_link',
            },
            { say: 'Compare the clock of the machine that signs.', run: 'timedatectl' },
          ],
        },
      ],
      intended: 'An old link is meant to end.',
      sources: ['nginx.org/en/docs/http/ngx_http_secure_link_module.html; 2026-11'],
    },
    {
      causes: ['host-misconfigured'],
      means:
        'No `server_name` fits the host that was asked for, so the default server answered; or plain HTTP came to a TLS port.',
      look: [
        {
          say: 'Which servers listen, under which names?',
          run: "nginx -T 2>/dev/null | grep -nE 'listen|server_name'",
        },
      ],
      fixes: [
        {
          id: 'server-name',
          title: 'Add the name to the right server',
          tested: true,
          steps: [
            {
              say: 'Each name that leads here, the one with `www.` included.',
              in: '{config}',
              change: ['- server_name example.com;', '+ server_name example.com {host};'],
            },
            { say: 'Test, then reload.', run: 'nginx -t && systemctl reload nginx' },
          ],
        },
      ],
      sources: ['nginx.org/en/docs/http/server_names.html; 2026-11'],
    },
  ],
} satisfies Guide;
