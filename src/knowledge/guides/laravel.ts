import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Laravel',
  find: {
    steps: [
      {
        say: 'Laravel does not log 401, 403, 404 and 419: they are on its list of exceptions that are not reported. The web server’s access log has them. To see them for a while:',
        in: 'bootstrap/app.php',
        change: [
          '  ->withExceptions(function (Exceptions $exceptions) {',
          '+     $exceptions->stopIgnoring(Symfony\\Component\\HttpKernel\\Exception\\HttpException::class);',
        ],
      },
    ],
    sources: ['laravel.com/docs/12.x/errors#ignoring-exceptions-by-type; 2026-11'],
  },
  sections: [
    {
      causes: ['csrf'],
      means:
        '419 “Page Expired”: the form’s token does not fit the session: it is missing, the session is over, or its cookie does not come back.',
      fixes: [
        {
          id: 'token',
          title: 'Put the token into the form',
          steps: [
            {
              say: 'For requests by script, the `XSRF-TOKEN` cookie goes into the header `X-XSRF-TOKEN`.',
              in: 'resources/views/form.blade.php',
              change: ['  <form method="POST">', '+     @csrf'],
            },
          ],
        },
        {
          id: 'cookie',
          title: 'The cookie does not come back: domain and https',
          steps: [
            {
              say: 'A `Secure` cookie needs https; `SESSION_DOMAIN` must be this host or a parent of it.',
              in: '.env',
              change: ['- SESSION_DOMAIN=old.example.com', '+ SESSION_DOMAIN={host}'],
            },
            { say: 'Read the settings anew.', run: 'php artisan config:clear' },
          ],
        },
        {
          id: 'session',
          title: 'Sessions can’t be written',
          steps: [
            {
              say: 'With the file driver.',
              run: 'chown -R www-data: storage bootstrap/cache && chmod -R ug+rwX storage bootstrap/cache',
            },
          ],
        },
      ],
      intended: 'A form sent from another site is what the check is there to stop.',
      sources: ['laravel.com/docs/12.x/csrf; 2026-11', 'laravel.com/docs/12.x/session; 2026-11'],
    },
    {
      causes: ['not-authorized-role', 'unknown', 'server-permission'],
      means:
        '“This action is unauthorized” or “Forbidden”: a policy or gate said no, or a form request’s `authorize()` returns false, which is what `make:request` writes.',
      look: [
        {
          say: 'What does the route ask for?',
          run: [
            'php artisan route:list -v --path="{path}"',
            "grep -rn -A3 'function authorize' app/Http/Requests app/Policies | head -40",
          ],
        },
      ],
      fixes: [
        {
          id: 'authorize',
          title: 'A form request that nobody filled in',
          steps: [
            {
              say: 'Say who may send it.',
              in: 'app/Http/Requests/StoreRequest.php',
              change: [
                '  public function authorize(): bool',
                '  {',
                '-     return false;',
                "+     return $this->user()?->can('create', Post::class) ?? false;",
                '  }',
              ],
            },
          ],
        },
        {
          id: 'role',
          title: 'Or give the account the right',
          steps: [
            {
              say: 'With spatie/laravel-permission; otherwise with what your policy looks at.',
              run: "php artisan tinker --execute=\"App\\\\Models\\\\User::firstWhere('email', 'visitor@example.com')->assignRole('editor');\"",
            },
          ],
        },
      ],
      intended: 'An account without the right should be refused: ask whoever owns the data.',
      sources: [
        'laravel.com/docs/12.x/authorization; 2026-11',
        'laravel.com/docs/12.x/validation#form-request-validation; 2026-11',
      ],
    },
    {
      causes: ['signed-url-expired'],
      means:
        '“Invalid signature”: the signed address is over, or differs from the signed one; behind a proxy mostly in `http` against `https`.',
      fixes: [
        {
          id: 'proxies',
          title: 'Trust your proxy, so that the scheme fits',
          steps: [
            {
              say: 'Its address, not `*`, unless nobody else can reach the application.',
              in: 'bootstrap/app.php',
              change: [
                '  ->withMiddleware(function (Middleware $middleware) {',
                "+     $middleware->trustProxies(at: ['192.0.2.10']);",
              ],
            },
          ],
        },
      ],
      intended: 'An old link is meant to end.',
      sources: [
        'laravel.com/docs/12.x/urls#signed-urls; 2026-11',
        'laravel.com/docs/12.x/requests#configuring-trusted-proxies; 2026-11',
      ],
    },
    {
      causes: ['login-required', 'session-or-cookies'],
      means:
        '“Unauthenticated.”: no session or token. For a single-page application with Sanctum, its host must be known as stateful.',
      fixes: [
        {
          id: 'stateful',
          title: 'Sanctum: name the host',
          steps: [
            {
              say: 'With its port, if it has one; then `php artisan config:clear`.',
              in: '.env',
              change: ['+ SANCTUM_STATEFUL_DOMAINS={host}'],
            },
          ],
        },
      ],
      intended: 'A page for members is meant to ask who you are.',
      sources: ['laravel.com/docs/12.x/sanctum#spa-configuration; 2026-11'],
    },
    {
      causes: ['rate-limit', 'quota'],
      means: '429 “Too Many Attempts”: the `throttle` middleware.',
      fixes: [
        {
          id: 'throttle',
          title: 'Count by account, not by address alone',
          steps: [
            {
              say: 'Offices share one address.',
              in: 'app/Providers/AppServiceProvider.php',
              change: [
                "  RateLimiter::for('api', function (Request $request) {",
                '-     return Limit::perMinute(60)->by($request->ip());',
                '+     return Limit::perMinute(120)->by($request->user()?->id ?: $request->ip());',
                '  });',
              ],
            },
          ],
        },
      ],
      intended: 'A limit on the sign-in form is worth keeping.',
      sources: ['laravel.com/docs/12.x/routing#rate-limiting; 2026-11'],
    },
    {
      causes: ['host-misconfigured'],
      means: '`TrustHosts` does not know the name: 400 or 404 for this host.',
      fixes: [
        {
          id: 'trust-hosts',
          title: 'Add the host',
          steps: [
            {
              say: 'A regular expression; `APP_URL` and what is below it are known already.',
              in: 'bootstrap/app.php',
              change: [
                '  ->withMiddleware(function (Middleware $middleware) {',
                "+     $middleware->trustHosts(at: ['^{host}$']);",
              ],
            },
          ],
        },
      ],
      sources: ['laravel.com/docs/12.x/requests#configuring-trusted-hosts; 2026-11'],
    },
  ],
} satisfies Guide;
