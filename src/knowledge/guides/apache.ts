import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Apache',
  tested: 'Apache 2.4',
  places: {
    root: '/var/www/html',
    config: '/etc/apache2/sites-enabled/000-default.conf',
    log: '/var/log/apache2/error.log',
    access: '/var/log/apache2/access.log',
    user: 'www-data',
    passwords: '/etc/apache2/passwords',
    groups: '/etc/apache2/groups',
    address: '203.0.113.7',
    proxy: '192.0.2.10',
  },
  find: {
    steps: [
      {
        say: 'Each refusal has a line in the error log, with a number such as AH01630 that names the reason. On Red Hat the logs are in `/var/log/httpd`.',
        run: ["grep -E 'AH[0-9]{5}' {log} | tail", "grep -F ' {path} ' {access} | tail"],
      },
    ],
    sources: ['httpd.apache.org/docs/2.4/logs.html; 2026-11'],
  },
  sections: [
    {
      causes: ['directory-index'],
      means:
        'The address is a folder. Apache found none of the files that `DirectoryIndex` names in it, and `Options` does not allow a listing.',
      look: [
        {
          say: 'The error log names the folder and the files that it looked for.',
          run: 'tail {log}',
          shows: 'AH01276: Cannot serve directory {root}{path}: No matching DirectoryIndex',
        },
        { say: 'See what is in the folder.', run: 'ls -la {root}{path}' },
      ],
      fixes: [
        {
          id: 'index',
          title: 'Name the front page that is there',
          tested: true,
          steps: [
            {
              say: 'In the folder’s `.htaccess`, or in its `<Directory>` block. Use the name that you saw.',
              in: '{root}{path}.htaccess',
              change: '+ DirectoryIndex index.html index.php start.html',
            },
          ],
        },
        {
          id: 'listing',
          title: 'Or list the files',
          tested: true,
          steps: [
            {
              say: 'Only where everybody may see every file in it.',
              in: '{root}{path}.htaccess',
              change: '+ Options +Indexes',
            },
          ],
        },
      ],
      intended: 'Folders of uploads, backups and sources should stay closed: then 403 is the right answer.',
      sources: [
        'httpd.apache.org/docs/2.4/mod/mod_dir.html#directoryindex; 2026-11',
        'httpd.apache.org/docs/2.4/mod/core.html#options; 2026-11',
      ],
    },
    {
      causes: ['server-permission', 'unknown'],
      means:
        'Apache answered by itself, before any application: a `Require` or an old `Deny` refused, or its user may not read the file or pass a folder above it. The number in the error log tells which.',
      look: [
        {
          say: 'AH01630: a rule. AH00035 and AH00132: the file system. AH00529: an `.htaccess` that cannot be read. AH01276: a folder without a front page.',
          run: 'tail {log}',
        },
        {
          say: 'For the file system: each folder on the way needs `x` for Apache’s user.',
          run: 'namei -l {root}{path}',
        },
        {
          say: 'For a rule: find it, in the `.htaccess` files of the folders above, too.',
          run: "grep -rnEi 'require|deny from|order ' /etc/apache2/sites-enabled {root} --include=*.conf --include=.htaccess",
        },
      ],
      fixes: [
        {
          id: 'modes',
          title: 'AH00035, AH00132: let Apache read the file, and pass its folders',
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
          title: 'AH00132: give the file to the right owner',
          tested: true,
          steps: [
            {
              say: 'A file that only its owner may read must belong to Apache’s user: `www-data` on Debian, `apache` on Red Hat.',
              run: 'chown {user} {root}{path} && chmod u+r {root}{path}',
            },
          ],
        },
        {
          id: 'grant',
          title: 'AH01630: grant the folder',
          tested: true,
          steps: [
            {
              say: 'A document root outside `/var/www` is refused until a `<Directory>` block grants it.',
              in: '{config}',
              change: [
                '  <Directory {root}>',
                '-     Require all denied',
                '+     Require all granted',
                '  </Directory>',
              ],
            },
            { say: 'Test, then reload.', run: 'apachectl configtest && systemctl reload apache2' },
          ],
        },
        {
          id: 'htaccess',
          title: 'AH01630: take the rule out of .htaccess',
          tested: true,
          steps: [
            {
              say: 'An `.htaccess` counts for its folder and all below it. No reload is needed.',
              in: '{root}{folder}.htaccess',
              change: ['- Require all denied'],
            },
          ],
        },
        {
          id: 'old-syntax',
          title: 'AH01797: replace rules from Apache 2.2',
          tested: true,
          steps: [
            {
              say: '`Order`, `Allow` and `Deny` work only with `mod_access_compat`, and mixed with `Require` they surprise.',
              in: '{config}',
              change: ['- Order deny,allow', '- Deny from all', '+ Require all granted'],
            },
            { say: 'Test, then reload.', run: 'apachectl configtest && systemctl reload apache2' },
          ],
        },
        {
          id: 'selinux',
          title: 'AH00132 although the modes are right: SELinux',
          steps: [
            {
              say: 'Files moved from a home folder keep their old context.',
              run: ['ls -Z {root}{path}', 'ausearch -m avc -ts recent -c httpd'],
            },
            {
              say: 'Give the files the context that the policy has for this place.',
              run: 'restorecon -Rv {root}',
            },
          ],
        },
      ],
      intended:
        'Apache’s own rule for `.ht*` files, and rules for `.git` and `.env`, are there to protect you: leave them.',
      sources: [
        'httpd.apache.org/docs/2.4/howto/access.html; 2026-11',
        'httpd.apache.org/docs/2.4/upgrading.html#run-time; 2026-11',
        'cwiki.apache.org/confluence/display/HTTPD/13PermissionDenied; 2026-11',
        'docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/using_selinux; 2026-11',
      ],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy'],
      means: 'A `Require ip` or `Require host` list admits some addresses only.',
      look: [
        {
          say: 'The error log names the client as Apache sees it. Is it the visitor, or your own proxy?',
          run: 'tail {log}',
          shows: '[client …] AH01630: client denied by server configuration',
        },
      ],
      fixes: [
        {
          id: 'allow',
          title: 'Admit the address',
          tested: true,
          steps: [
            {
              say: 'Several `Require` lines mean that any one of them is enough. Put the visitor’s address in the place of {address}.',
              in: '{config}',
              change: ['  Require ip 192.0.2.0/24', '+ Require ip {address}'],
            },
            { say: 'Test, then reload.', run: 'apachectl configtest && systemctl reload apache2' },
          ],
        },
        {
          id: 'remote-ip',
          title: 'The log shows your proxy’s address instead of the visitor’s',
          tested: true,
          steps: [
            {
              say: 'With `mod_remoteip` (`a2enmod remoteip`): believe the header of your own proxy, and of nobody else.',
              in: '{config}',
              change: ['+ RemoteIPHeader X-Forwarded-For', '+ RemoteIPInternalProxy {proxy}'],
            },
            { say: 'Test, then reload.', run: 'apachectl configtest && systemctl reload apache2' },
          ],
        },
      ],
      intended: 'An office-only page is meant to refuse the rest of the world.',
      sources: [
        'httpd.apache.org/docs/2.4/mod/mod_authz_host.html; 2026-11',
        'httpd.apache.org/docs/2.4/mod/mod_remoteip.html; 2026-11',
      ],
    },
    {
      causes: ['login-required'],
      means: '`AuthType` asks for a name and a password, and what came was missing or wrong.',
      look: [
        {
          say: 'AH01617: the password is wrong. AH01618: the user is not in the file. A request without any leaves no line.',
          run: 'tail {log}',
        },
      ],
      fixes: [
        {
          id: 'user',
          title: 'Add the user, or set a new password',
          tested: true,
          steps: [
            {
              say: 'Choose the password yourself; `-c` would make the file anew and lose everybody else.',
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
              say: 'A more specific block wins over the one around it.',
              in: '{config}',
              change: ['+ <Location {folder}>', '+     Require all granted', '+ </Location>'],
            },
            { say: 'Test, then reload.', run: 'apachectl configtest && systemctl reload apache2' },
          ],
        },
      ],
      intended: 'A staging site with a password is meant to ask for it.',
      sources: ['httpd.apache.org/docs/2.4/howto/auth.html; 2026-11'],
    },
    {
      causes: ['not-authorized-role'],
      means: 'The password was right, but a `Require group` or `Require user` names others.',
      fixes: [
        {
          id: 'group',
          title: 'Put the user in the group',
          tested: true,
          steps: [
            {
              say: 'One line a group, its members separated by spaces. It is read at each request.',
              in: '{groups}',
              change: ['- staff: anna', '+ staff: anna visitor'],
            },
          ],
        },
      ],
      intended:
        'Somebody who is not in the group should be refused. Apache answers 401 for that too, unless `AuthzSendForbiddenOnFailure On` makes it the clearer 403.',
      sources: [
        'httpd.apache.org/docs/2.4/mod/mod_authz_groupfile.html; 2026-11',
        'httpd.apache.org/docs/2.4/mod/mod_authz_core.html#authzsendforbiddenonfailure; 2026-11',
      ],
    },
    {
      causes: ['waf-rule', 'browser-unsupported', 'browser-tools', 'bot-challenge', 'rate-limit'],
      means:
        'A `RewriteRule` with `[F]`, or a module: ModSecurity writes `ModSecurity: Access denied` with the rule’s `[id "…"]`, mod_evasive writes `client denied by server configuration` for an address that asked too often.',
      look: [
        { say: 'Which of them was it?', run: "grep -E 'ModSecurity|evasive|AH01630' {log} | tail" },
        {
          say: 'A rewrite leaves no line: find it.',
          run: "grep -rnE 'RewriteRule.*\\[[^]]*F|SetEnvIf|BrowserMatch' /etc/apache2/sites-enabled {root} --include=*.conf --include=.htaccess",
        },
      ],
      fixes: [
        {
          id: 'rewrite',
          title: 'Take the rewrite away, or make it narrower',
          tested: true,
          steps: [
            {
              say: 'Lists of browsers age badly: real visitors are in them after a year.',
              in: '{root}/.htaccess',
              change: ['- RewriteCond %{HTTP_USER_AGENT} (curl|Mozilla/4) [NC]', '- RewriteRule ^ - [F]'],
            },
          ],
        },
        {
          id: 'evasive',
          title: 'mod_evasive: allow what one page asks for',
          steps: [
            {
              say: 'Two requests for one page in a second are normal; offices share one address.',
              in: '/etc/apache2/mods-enabled/evasive.conf',
              change: ['- DOSPageCount 2', '+ DOSPageCount 10', '- DOSSiteCount 50', '+ DOSSiteCount 200'],
            },
            { say: 'Test, then reload.', run: 'apachectl configtest && systemctl reload apache2' },
          ],
        },
      ],
      intended: 'Requests that look like an attack should be refused: look at the query before you open it.',
      sources: [
        'httpd.apache.org/docs/2.4/rewrite/flags.html#flag_f; 2026-11',
        'github.com/jzdziarski/mod_evasive; 2026-11',
      ],
    },
    {
      causes: ['hotlink'],
      means: 'A rewrite refused a `Referer` that is foreign, or that a privacy setting removed.',
      fixes: [
        {
          id: 'referer',
          title: 'Admit an empty referrer',
          tested: true,
          steps: [
            {
              say: 'The condition before it must let `^$` pass.',
              in: '{root}/.htaccess',
              change: [
                '+ RewriteCond %{HTTP_REFERER} !^$',
                '  RewriteCond %{HTTP_REFERER} !//example\\.com/ [NC]',
              ],
            },
          ],
        },
      ],
      sources: ['httpd.apache.org/docs/2.4/rewrite/access.html#blocked-inline-images; 2026-11'],
    },
    {
      causes: ['cookies-too-large'],
      means: 'The `Cookie` header is longer than `LimitRequestFieldSize`, 8190 bytes by default.',
      fixes: [
        {
          id: 'field-size',
          title: 'Make room, then find out what keeps setting cookies',
          tested: true,
          steps: [
            {
              say: 'Outside every `<VirtualHost>`, or in the first one of this address.',
              in: '{config}',
              change: '+ LimitRequestFieldSize 32768',
            },
            { say: 'Test, then reload.', run: 'apachectl configtest && systemctl reload apache2' },
          ],
        },
      ],
      sources: ['httpd.apache.org/docs/2.4/mod/core.html#limitrequestfieldsize; 2026-11'],
    },
    {
      causes: ['client-certificate'],
      means:
        '`SSLVerifyClient require` asks for a certificate, and none came, or one that `SSLCACertificateFile` does not vouch for.',
      look: [{ say: 'AH02261 and AH02039 name the reason.', run: "grep -E 'AH02(039|261)' {log} | tail" }],
      fixes: [
        {
          id: 'optional',
          title: 'Ask for a certificate only where it is needed',
          steps: [
            {
              say: 'With TLS 1.3 a browser cannot be asked again for one path: make it optional for the host, and require it where it counts.',
              in: '{config}',
              change: [
                '- SSLVerifyClient require',
                '+ SSLVerifyClient optional',
                '+ <Location /internal>',
                "+     Require expr %{SSL_CLIENT_VERIFY} == 'SUCCESS'",
                '+ </Location>',
              ],
            },
            { say: 'Test, then reload.', run: 'apachectl configtest && systemctl reload apache2' },
          ],
        },
      ],
      intended: 'Interfaces between machines ask for certificates on purpose.',
      sources: ['httpd.apache.org/docs/2.4/mod/mod_ssl.html#sslverifyclient; 2026-11'],
    },
    {
      causes: ['host-misconfigured'],
      means:
        'No `ServerName` or `ServerAlias` fits the host, so the first virtual host answered; or 421: the TLS name and the host differ.',
      look: [{ say: 'Which virtual hosts are there, under which names?', run: 'apachectl -S' }],
      fixes: [
        {
          id: 'alias',
          title: 'Add the name to the right virtual host',
          tested: true,
          steps: [
            {
              say: 'Each name that leads here, the one with `www.` included.',
              in: '{config}',
              change: ['  ServerName example.com', '+ ServerAlias {host}'],
            },
            { say: 'Test, then reload.', run: 'apachectl configtest && systemctl reload apache2' },
          ],
        },
      ],
      sources: ['httpd.apache.org/docs/2.4/vhosts/name-based.html; 2026-11'],
    },
  ],
} satisfies Guide;
