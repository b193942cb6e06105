import type { GuideSection } from '../../../core/guides/guide.ts';

/** What the server is, has and is called. */
export default [
  {
    causes: ['unknown'],
    means: 'The answer does not say who made it, nor why. First find out which of your programs did.',
    fixes: [
      {
        id: 'say-why',
        title: 'Let your own refusals say why',
        steps: [
          {
            say: 'RFC 9110 wants 401 with `WWW-Authenticate` where signing in would help, 403 where it would not, and 404 where nobody should know that there is something. Add a sentence and a request id to the page: it saves you the next search.',
          },
        ],
      },
    ],
    intended: 'Many a 403 is right: then mend the link that leads there.',
    sources: ['www.rfc-editor.org/rfc/rfc9110#section-15.5; 2026-11'],
  },
  {
    causes: ['server-permission', 'directory-index'],
    means:
      'A web server refused by itself: by a rule, or since its user may not read the file or enter a folder above it; or the address is a folder without a front page, and listing is off.',
    look: [
      {
        say: 'The server’s error log tells rule from file system. For the file system: each folder on the way needs `x`, the file `r`, for the user that the server runs as.',
        run: 'namei -l /var/www/html{path}',
      },
    ],
    fixes: [
      {
        id: 'modes',
        title: 'Files 644, folders 755',
        steps: [
          {
            say: 'Never 777: then everybody on the machine may change your site.',
            run: [
              'find /var/www/html -type d -exec chmod 755 {} +',
              'find /var/www/html -type f -exec chmod 644 {} +',
            ],
          },
        ],
      },
      {
        id: 'selinux',
        title: 'Right modes, still refused: SELinux',
        steps: [
          {
            say: 'On Red Hat and its relatives.',
            run: ['ausearch -m avc -ts recent', 'restorecon -Rv /var/www/html'],
          },
        ],
      },
      {
        id: 'front-page',
        title: 'A folder: give it a front page',
        steps: [
          {
            say: 'The name is what the server calls its index: mostly `index.html`. An application needs its rewrite rule instead.',
            run: 'ls -la /var/www/html{folder}',
          },
        ],
      },
    ],
    intended: 'Rules for `.git`, `.env` and backups are there to protect you.',
    sources: [
      'man7.org/linux/man-pages/man1/namei.1.html; 2026-11',
      'man7.org/linux/man-pages/man7/path_resolution.7.html; 2026-11',
    ],
  },
  {
    causes: ['cookies-too-large'],
    means:
      'The request’s headers are longer than the server takes, mostly about 8 kB, and nearly always by cookies.',
    fixes: [
      {
        id: 'fewer',
        title: 'Set fewer and shorter cookies',
        steps: [
          {
            say: 'Which are they? In the page’s console; those that scripts may not see are in the developer tools, under Storage.',
            copy: "document.cookie.split('; ').map((one) => [one.length, one.split('=')[0]]).sort((a, b) => b[0] - a[0])",
          },
        ],
      },
      {
        id: 'room',
        title: 'Until then: make room',
        steps: [
          {
            say: 'nginx: `large_client_header_buffers 4 32k`. Apache: `LimitRequestFieldSize 32768`. Node: `--max-http-header-size`. Every proxy on the way has a limit of its own.',
          },
        ],
      },
    ],
    sources: [
      'www.rfc-editor.org/rfc/rfc6585#section-5; 2026-11',
      'nodejs.org/api/cli.html#--max-http-header-sizesize; 2026-11',
    ],
  },
  {
    causes: ['signed-url-expired'],
    means: 'The signed address is over, or was changed after it was signed.',
    fixes: [
      {
        id: 'sign',
        title: 'Sign at each click',
        steps: [
          {
            say: 'Don’t write signed addresses into mails or cached pages: link to a page of yours that signs and redirects. See that no proxy changes host, path, or the order and encoding of the query.',
          },
        ],
      },
    ],
    intended: 'An old link is meant to end.',
    sources: ['docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html; 2026-11'],
  },
  {
    causes: ['clock-skew'],
    means: 'The time in the signature is too far from the server’s.',
    look: [{ say: 'Is the clock kept?', run: 'timedatectl' }],
    fixes: [
      {
        id: 'ntp',
        title: 'Let the machine keep time',
        steps: [{ say: 'In a container the host’s clock counts.', run: 'timedatectl set-ntp true' }],
      },
    ],
    sources: ['man7.org/linux/man-pages/man1/timedatectl.1.html; 2026-11'],
  },
  {
    causes: ['host-misconfigured'],
    means:
      'The host name or route is not one that the server expects: a missing virtual host, an allowed-hosts setting, a development server, or another program on this port.',
    look: [
      { say: 'Who listens there?', run: "ss -ltnp | grep -E ':(80|443) '" },
      { say: 'Where does the name lead?', run: 'getent ahosts {host}' },
    ],
    fixes: [
      {
        id: 'host',
        title: 'Add the name wherever hosts are listed',
        steps: [
          {
            say: 'The proxy must pass the asked-for host on; the framework must know it: `ALLOWED_HOSTS` (Django), `config.hosts` (Rails), `server.allowedHosts` (Vite), `allowedHosts` (webpack).',
            copy: '{host}',
          },
        ],
      },
    ],
    intended: 'Names that aren’t yours are meant to be refused.',
    sources: [
      'vite.dev/config/server-options.html#server-allowedhosts; 2026-11',
      'www.rfc-editor.org/rfc/rfc9110#section-15.5.20; 2026-11',
    ],
  },
  {
    causes: ['account-suspended'],
    means: 'The hosting or platform account is suspended, over its plan, or not paid.',
    fixes: [
      {
        id: 'billing',
        title: 'Look into the control panel and its mails',
        steps: [{ say: 'Billing, usage and abuse notices. Until then, nothing on the server helps.' }],
      },
    ],
    sources: ['docs.cpanel.net/whm/account-functions/manage-account-suspension/; 2026-11'],
  },
] satisfies readonly GuideSection[];
