import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Express',
  tested: 'Express 5.2',
  places: { app: 'app.js', unit: 'app' },
  find: {
    steps: [
      {
        say: 'Express logs nothing by itself. To see what is asked and answered, first of all the other middleware:',
        copy: "app.use((request, response, next) => { response.on('finish', () => console.log(response.statusCode, request.method, request.originalUrl)); next(); });",
      },
    ],
    sources: ['expressjs.com/en/guide/using-middleware.html; 2026-11'],
  },
  sections: [
    {
      causes: ['not-authorized-role', 'unknown', 'server-permission', 'ip-or-region', 'waf-rule'],
      means:
        "A handler of the application called `response.status(403)` or `next(createError(403))`; or `express.static` met a file that it may not send: with `fallthrough: false`, one whose name begins with a dot where `dotfiles: 'deny'` says so, or one outside its root.",
      look: [
        {
          say: 'Where can it come from?',
          run: "grep -rnE '403|forbidden|dotfiles' --include=*.js --include=*.ts --exclude-dir=node_modules . | head -30",
        },
      ],
      fixes: [
        {
          id: 'role',
          title: 'Look at what the check compares',
          steps: [
            {
              say: 'Say which right is missing, so that the next refusal explains itself.',
              copy: [
                "if (!request.user.roles.includes('editor')) {",
                "  return response.status(403).json({ error: 'missing role', role: 'editor' });",
                '}',
              ],
            },
          ],
        },
        {
          id: 'dotfiles',
          title: 'Files in `.well-known`',
          tested: true,
          steps: [
            {
              say: 'Only this folder, and before the other static files.',
              in: '{app}',
              change: [
                "+ app.use('/.well-known', express.static('public/.well-known', { dotfiles: 'allow' }));",
                "  app.use(express.static('public', { dotfiles: 'deny', fallthrough: false }));",
              ],
            },
            { say: 'Restart.', run: 'systemctl restart {unit}' },
          ],
        },
        {
          id: 'proxy',
          title: 'Everybody has the proxy’s address: trust it',
          steps: [
            {
              say: 'As many proxies as really stand before it; `true` lets visitors write their own address.',
              copy: "app.set('trust proxy', 1);",
            },
          ],
        },
      ],
      intended: 'An account without the right should be refused: ask whoever owns the data.',
      sources: [
        'expressjs.com/en/5x/api.html#express.static; 2026-11',
        'expressjs.com/en/guide/behind-proxies.html; 2026-11',
      ],
    },
    {
      causes: ['csrf'],
      means:
        '`EBADCSRFTOKEN`, “invalid csrf token”: the form’s token is missing, or the secret in the session or cookie is another one.',
      fixes: [
        {
          id: 'token',
          title: 'Order and cookies',
          steps: [
            {
              say: 'Session or cookie parser, then the body parser, then the check, then the routes. The cookie must come back: `secure` needs https, and behind a proxy `trust proxy`.',
              copy: [
                'app.use(session(…));',
                'app.use(express.urlencoded({ extended: false }));',
                'app.use(csrfProtection);',
              ],
            },
          ],
        },
      ],
      intended: 'A form sent from another site is what the check is there to stop.',
      sources: [
        'expressjs.com/en/resources/middleware/csurf.html; 2026-11',
        'github.com/Psifi-Solutions/csrf-csrf; 2026-11',
      ],
    },
    {
      causes: ['login-required', 'session-or-cookies'],
      means:
        'No session or token. The default store of `express-session` is one process’s memory: a restart or a second process signs everybody out.',
      fixes: [
        {
          id: 'store',
          title: 'Keep sessions in a store that all processes share',
          steps: [
            {
              say: 'Redis, for instance.',
              copy: 'app.use(session({ store: new RedisStore({ client }), secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));',
            },
          ],
        },
        {
          id: 'secure',
          title: 'The cookie is not set behind a proxy',
          steps: [
            {
              say: '`cookie.secure` needs to know that the visitor’s side is https.',
              copy: "app.set('trust proxy', 1);",
            },
          ],
        },
      ],
      intended: 'A page for members is meant to ask who you are.',
      sources: ['expressjs.com/en/resources/middleware/session.html; 2026-11'],
    },
    {
      causes: ['rate-limit', 'quota', 'bot-challenge'],
      means:
        '`express-rate-limit` or the like. Behind a proxy without `trust proxy`, all visitors together are one address.',
      fixes: [
        {
          id: 'limit',
          title: 'Count visitors, not the proxy',
          steps: [
            {
              say: 'And by account where somebody is signed in.',
              copy: [
                "app.set('trust proxy', 1);",
                'app.use(rateLimit({ windowMs: 60_000, limit: 300, standardHeaders: true }));',
              ],
            },
          ],
        },
      ],
      intended: 'A limit on the sign-in form is worth keeping.',
      sources: ['github.com/express-rate-limit/express-rate-limit; 2026-11'],
    },
  ],
} satisfies Guide;
