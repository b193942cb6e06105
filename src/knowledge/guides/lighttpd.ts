import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'lighttpd',
  tested: 'lighttpd 1.4.69',
  places: {
    root: '/var/www/html',
    config: '/etc/lighttpd/lighttpd.conf',
    log: '/var/log/lighttpd/error.log',
    access: '/var/log/lighttpd/access.log',
    passwords: '/etc/lighttpd/passwords',
    address: '203.0.113.7',
  },
  find: {
    steps: [
      {
        say: 'A refusal leaves a line in the access log (with `mod_accesslog`), and none in the error log until you ask for it.',
        run: "grep -F ' {path} ' {access} | tail",
      },
      {
        say: 'To see why, for a while: each request is then explained in the error log.',
        in: '{config}',
        change: '+ debug.log-request-handling = "enable"',
      },
    ],
    sources: ['redmine.lighttpd.net/projects/lighttpd/wiki/DebugVariables; 2026-11'],
  },
  sections: [
    {
      causes: ['directory-index'],
      means:
        'The address is a folder. None of the `index-file.names` is in it, and `dir-listing.activate` is off.',
      look: [
        { say: 'See what is in the folder, and what its files are called.', run: 'ls -la {root}{path}' },
      ],
      fixes: [
        {
          id: 'index',
          title: 'Name the front page that is there',
          tested: true,
          steps: [
            {
              say: 'Use the name that you saw.',
              in: '{config}',
              change: [
                '- index-file.names = ("index.html")',
                '+ index-file.names = ("index.html", "start.html")',
              ],
            },
            { say: 'Test, then restart.', run: 'lighttpd -tt -f {config} && systemctl restart lighttpd' },
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
              change: '+ $HTTP["url"] =~ "^{path}" { dir-listing.activate = "enable" }',
            },
            { say: 'Test, then restart.', run: 'lighttpd -tt -f {config} && systemctl restart lighttpd' },
          ],
        },
      ],
      intended: 'Folders of uploads, backups and sources should stay closed: then 403 is the right answer.',
      sources: [
        'redmine.lighttpd.net/projects/lighttpd/wiki/Mod_indexfile; 2026-11',
        'redmine.lighttpd.net/projects/lighttpd/wiki/Mod_dirlisting; 2026-11',
      ],
    },
    {
      causes: ['server-permission', 'unknown', 'waf-rule', 'hotlink', 'browser-unsupported', 'browser-tools'],
      means:
        'lighttpd answered by itself: `url.access-deny` matched, or its user may not read the file or pass a folder above it.',
      look: [
        { say: 'Each folder on the way needs `x` for lighttpd’s user.', run: 'namei -l {root}{path}' },
        {
          say: 'Find the rule; included files count, too.',
          run: "lighttpd -p -f {config} | grep -nE 'access-deny|access-allow|referer|useragent'",
        },
      ],
      fixes: [
        {
          id: 'modes',
          title: 'Let lighttpd read the file, and pass its folders',
          tested: true,
          steps: [
            {
              say: 'Files 644, folders 755. Never 777: then everybody on the machine may change your site.',
              run: ['find {root} -type d -exec chmod 755 {} +', 'find {root} -type f -exec chmod 644 {} +'],
            },
            {
              say: 'The folders above it need the execute bit, too.',
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
              say: 'A list of endings refuses those files; an empty ending, `("")`, refuses everything in the condition around it.',
              in: '{config}',
              change: '- $HTTP["url"] =~ "^{folder}" { url.access-deny = ("") }',
            },
            { say: 'Test, then restart.', run: 'lighttpd -tt -f {config} && systemctl restart lighttpd' },
          ],
        },
      ],
      intended: 'Debian’s configuration refuses `~` and `.inc` files, which can hold sources: leave that.',
      sources: ['redmine.lighttpd.net/projects/lighttpd/wiki/Mod_access; 2026-11'],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy', 'rate-limit'],
      means:
        'A condition on `remoteip` admits some addresses only, or `evasive.max-conns-per-ip` found too many connections from one.',
      look: [{ say: 'Find it.', run: "lighttpd -p -f {config} | grep -nE 'remote-?ip|evasive'" }],
      fixes: [
        {
          id: 'allow',
          title: 'Admit the address',
          tested: true,
          steps: [
            {
              say: 'Put the visitor’s address in the place of {address}. Behind a proxy, `mod_extforward` must tell the visitor’s address first.',
              in: '{config}',
              change: [
                '- $HTTP["remoteip"] != "192.0.2.0/24" {',
                '+ $HTTP["remoteip"] !~ "^(192\\.0\\.2\\.|{address}$)" {',
                '      url.access-deny = ("")',
                '  }',
              ],
            },
            { say: 'Test, then restart.', run: 'lighttpd -tt -f {config} && systemctl restart lighttpd' },
          ],
        },
      ],
      intended: 'An office-only page is meant to refuse the rest of the world.',
      sources: [
        'redmine.lighttpd.net/projects/lighttpd/wiki/Docs_Configuration; 2026-11',
        'redmine.lighttpd.net/projects/lighttpd/wiki/Mod_evasive; 2026-11',
        'redmine.lighttpd.net/projects/lighttpd/wiki/Mod_extforward; 2026-11',
      ],
    },
    {
      causes: ['login-required'],
      means: '`auth.require` asks for a name and a password, and what came was missing or wrong.',
      look: [{ say: 'The error log names the user and the address.', run: 'tail {log}' }],
      fixes: [
        {
          id: 'user',
          title: 'Add the user, or set a new password',
          tested: true,
          steps: [
            {
              say: '`htpasswd` is in Debian’s apache2-utils. Choose the password yourself.',
              run: 'htpasswd -b {passwords} visitor "a long password"',
            },
          ],
        },
      ],
      intended: 'A staging site with a password is meant to ask for it.',
      sources: ['redmine.lighttpd.net/projects/lighttpd/wiki/Mod_auth; 2026-11'],
    },
  ],
} satisfies Guide;
