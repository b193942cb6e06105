import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'WordPress',
  places: { root: '/var/www/html', user: 'www-data' },
  find: {
    steps: [
      {
        say: 'WordPress keeps no log of refusals. Plugins for security do; the web server’s access log shows the address and the time.',
      },
      {
        say: 'To see more for a while, in `wp-content/debug.log`:',
        in: '{root}/wp-config.php',
        change: [
          "+ define( 'WP_DEBUG', true );",
          "+ define( 'WP_DEBUG_LOG', true );",
          "+ define( 'WP_DEBUG_DISPLAY', false );",
          "  /* That's all, stop editing! Happy publishing. */",
        ],
      },
    ],
    sources: ['developer.wordpress.org/advanced-administration/debug/debug-wordpress/; 2026-11'],
  },
  sections: [
    {
      causes: ['not-authorized-role', 'unknown', 'login-required', 'session-or-cookies'],
      means:
        '“Sorry, you are not allowed to access this page”: the account’s role does not have the capability that the page asks for. For an administrator it is mostly a table prefix that was changed, or a plugin.',
      look: [
        {
          say: 'With WP-CLI: what may this account do?',
          run: ['wp user get visitor --fields=user_login,roles', 'wp user list-caps visitor'],
        },
      ],
      fixes: [
        {
          id: 'role',
          title: 'Give the account the role',
          steps: [{ say: 'Or Users → the person → Role.', run: 'wp user set-role visitor editor' }],
        },
        {
          id: 'prefix',
          title: 'An administrator is refused: does the prefix fit?',
          steps: [
            {
              say: 'The options and keys must begin with `$table_prefix` of wp-config.php.',
              run: 'wp db query "SELECT option_name FROM $(wp db prefix)options WHERE option_name LIKE \'%user_roles\'"',
            },
          ],
        },
        {
          id: 'plugins',
          title: 'A plugin? Switch them off, one after the other',
          steps: [
            {
              say: 'All at once first, to see whether it is one of them.',
              run: 'wp plugin deactivate --all',
            },
          ],
        },
      ],
      intended: 'A subscriber who opens a settings page should be refused.',
      sources: [
        'wordpress.org/documentation/article/roles-and-capabilities/; 2026-11',
        'developer.wordpress.org/cli/commands/user/; 2026-11',
      ],
    },
    {
      causes: ['csrf'],
      means:
        '“The link you followed has expired” or “Are you sure you want to do this?”: the nonce is over (a day), was kept by a cache, or the upload was larger than PHP allows.',
      fixes: [
        {
          id: 'cache',
          title: 'Keep pages with forms out of the cache for longer than half a day',
          steps: [
            {
              say: 'Nonces change every twelve hours and last twenty-four: page caches must live for less than ten hours.',
            },
          ],
        },
        {
          id: 'upload',
          title: 'It happens with uploads: raise PHP’s limits',
          steps: [
            {
              say: 'A body over `post_max_size` arrives empty, without its nonce.',
              in: '/etc/php/8.2/fpm/php.ini',
              change: [
                '- upload_max_filesize = 2M',
                '+ upload_max_filesize = 64M',
                '- post_max_size = 8M',
                '+ post_max_size = 64M',
              ],
            },
            { say: 'Restart PHP.', run: 'systemctl restart php8.2-fpm' },
          ],
        },
      ],
      intended: 'A form sent from another site is what the nonce is there to stop.',
      sources: [
        'developer.wordpress.org/apis/security/nonces/; 2026-11',
        'www.php.net/manual/en/ini.core.php#ini.post-max-size; 2026-11',
      ],
    },
    {
      causes: [
        'server-permission',
        'directory-index',
        'waf-rule',
        'hotlink',
        'ip-or-region',
        'rate-limit',
        'bot-challenge',
      ],
      means:
        'The web server refused before WordPress ran: a rule in `.htaccess`, the files’ permissions, or a firewall plugin.',
      fixes: [
        {
          id: 'htaccess',
          title: 'Write a fresh .htaccess',
          steps: [
            {
              say: 'Put the old one aside; plugins write rules there.',
              run: ['mv {root}/.htaccess {root}/.htaccess.old', 'wp rewrite flush --hard'],
            },
          ],
        },
        {
          id: 'modes',
          title: 'Files 644, folders 755',
          steps: [
            {
              say: 'And they belong to the user that PHP runs as. Never 777.',
              run: [
                'chown -R {user}: {root}',
                'find {root} -type d -exec chmod 755 {} +',
                'find {root} -type f -exec chmod 644 {} +',
              ],
            },
          ],
        },
        {
          id: 'rest',
          title: '`/wp-json/` or `xmlrpc.php` is refused: a plugin closes them',
          steps: [
            {
              say: 'The editor needs the REST interface for everybody who is signed in.',
              run: 'wp plugin list --status=active',
            },
          ],
        },
      ],
      intended: '`xmlrpc.php` and `wp-config.php` are closed on purpose on many sites.',
      sources: [
        'developer.wordpress.org/advanced-administration/server/file-permissions/; 2026-11',
        'developer.wordpress.org/advanced-administration/server/web-server/httpd/; 2026-11',
      ],
    },
  ],
} satisfies Guide;
