import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Django',
  tested: 'Django 3.2',
  places: { settings: 'mysite/settings.py', template: 'templates/form.html', unit: 'gunicorn' },
  find: {
    steps: [
      {
        say: 'Django warns of each refusal in the loggers `django.request` and `django.security`, with the reason. Where they go, `LOGGING` says; without it, to the output of the server.',
        run: "journalctl -u {unit} --since -1h | grep -E 'Forbidden|Invalid HTTP_HOST|Unauthorized|Bad Request' | tail",
      },
    ],
    sources: ['docs.djangoproject.com/en/5.2/ref/logging/; 2026-11'],
  },
  sections: [
    {
      causes: ['csrf'],
      means:
        'The form’s token, its cookie or its origin did not match. With `DEBUG` on, the page says which.',
      look: [
        {
          say: '`CSRF token missing`: the form has none. `CSRF cookie not set`: the browser got or sent none. `Origin checking failed`: the host is not trusted.',
          run: "journalctl -u {unit} | grep -E 'CSRF|Origin checking|Referer checking' | tail",
        },
      ],
      fixes: [
        {
          id: 'token',
          title: 'CSRF token missing: put it into the form',
          tested: true,
          steps: [
            {
              say: 'In every form that posts to this site, and in none that posts elsewhere.',
              in: '{template}',
              change: ['  <form method="post">', '+     {% csrf_token %}'],
            },
            { say: 'Templates may be kept in memory: restart.', run: 'systemctl restart {unit}' },
          ],
        },
        {
          id: 'origin',
          title: 'Origin checking failed: trust your own name behind the proxy',
          steps: [
            {
              say: 'With its scheme, since Django 4. The proxy should also pass `Host` on, and `X-Forwarded-Proto`.',
              in: '{settings}',
              change: [
                "+ CSRF_TRUSTED_ORIGINS = ['{origin}']",
                "+ SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')",
              ],
            },
            { say: 'Restart.', run: 'systemctl restart {unit}' },
          ],
        },
        {
          id: 'cookie',
          title: 'CSRF cookie not set: let the browser keep it',
          tested: true,
          steps: [
            {
              say: 'A `Secure` cookie does not come back over plain http, and one for another domain not at all. Better than this change: serve the site over https.',
              in: '{settings}',
              change: ['- CSRF_COOKIE_SECURE = True', '+ CSRF_COOKIE_SECURE = False'],
            },
            { say: 'Restart.', run: 'systemctl restart {unit}' },
          ],
        },
      ],
      intended:
        'A form sent from another site is what the check is there to stop. Don’t reach for `csrf_exempt`.',
      sources: [
        'docs.djangoproject.com/en/5.2/ref/csrf/; 2026-11',
        'docs.djangoproject.com/en/5.2/ref/settings/#csrf-trusted-origins; 2026-11',
      ],
    },
    {
      causes: ['host-misconfigured'],
      means: 'The `Host` header is not in `ALLOWED_HOSTS`. With `DEBUG` off, that is a bare 400.',
      look: [
        {
          say: 'The log names the host and the setting.',
          run: "journalctl -u {unit} | grep -F 'Invalid HTTP_HOST header' | tail",
        },
      ],
      fixes: [
        {
          id: 'allowed-hosts',
          title: 'Add the host',
          tested: true,
          steps: [
            {
              say: 'Each name that leads here. A leading dot stands for all below; `*` gives the protection up.',
              in: '{settings}',
              change: ["- ALLOWED_HOSTS = ['example.com']", "+ ALLOWED_HOSTS = ['example.com', '{host}']"],
            },
            { say: 'Restart.', run: 'systemctl restart {unit}' },
          ],
        },
      ],
      intended: 'Strangers who ask for your address under a name of their own are meant to get 400.',
      sources: ['docs.djangoproject.com/en/5.2/ref/settings/#allowed-hosts; 2026-11'],
    },
    {
      causes: ['not-authorized-role', 'unknown', 'server-permission'],
      means:
        'The application raised `PermissionDenied`: a view with `permission_required`, `user_passes_test` or a test of its own said no to this user.',
      look: [
        {
          say: 'What may this user do?',
          run: 'python3 manage.py shell -c "from django.contrib.auth.models import User; print(sorted(User.objects.get(username=\'visitor\').get_all_permissions()))"',
        },
        {
          say: 'What does the view ask for?',
          run: "grep -rnE 'permission_required|PermissionRequiredMixin|user_passes_test|PermissionDenied' --include=*.py . | head -30",
        },
      ],
      fixes: [
        {
          id: 'permission',
          title: 'Give the account the permission, better through a group',
          tested: true,
          steps: [
            {
              say: 'Or in the admin: Groups. Put in the names that you found.',
              run: [
                'python3 manage.py shell -c "',
                'from django.contrib.auth.models import Group, Permission, User',
                "editors, _ = Group.objects.get_or_create(name='editors')",
                "editors.permissions.add(Permission.objects.get(codename='view_user', content_type__app_label='auth'))",
                "User.objects.get(username='visitor').groups.add(editors)",
                '"',
              ],
            },
          ],
        },
      ],
      intended:
        'An account without the permission should be refused: ask whoever owns the data before you change it. `raise_exception=True` answers 403, without it people are led to the sign-in page.',
      sources: ['docs.djangoproject.com/en/5.2/topics/auth/default/#permissions-and-authorization; 2026-11'],
    },
    {
      causes: ['login-required', 'session-or-cookies'],
      means:
        'Nobody is signed in, or the session has ended: `SESSION_COOKIE_AGE`, a changed `SECRET_KEY`, or a session store that was emptied.',
      fixes: [
        {
          id: 'session',
          title: 'Keep sessions over restarts and between machines',
          steps: [
            {
              say: '`SECRET_KEY` must be the same everywhere, and the store shared: the default cache of one process is not.',
              in: '{settings}',
              change: "+ SESSION_ENGINE = 'django.contrib.sessions.backends.db'",
            },
            { say: 'Restart.', run: 'python3 manage.py migrate && systemctl restart {unit}' },
          ],
        },
      ],
      intended: 'A page for members is meant to ask who you are.',
      sources: ['docs.djangoproject.com/en/5.2/topics/http/sessions/; 2026-11'],
    },
  ],
} satisfies Guide;
