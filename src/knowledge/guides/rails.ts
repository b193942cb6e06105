import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Ruby on Rails',
  find: {
    by: ['request-id'],
    steps: [
      {
        say: 'Rails puts `X-Request-Id` on each answer; with `config.log_tags = [:request_id]`, which is the default in production, it stands before each line.',
        run: 'grep -F "{reference}" log/production.log',
      },
    ],
    sources: [
      'guides.rubyonrails.org/configuring.html#config-log-tags; 2026-11',
      'api.rubyonrails.org/classes/ActionDispatch/RequestId.html; 2026-11',
    ],
  },
  sections: [
    {
      causes: ['csrf'],
      means:
        '`ActionController::InvalidAuthenticityToken` (422): the form’s token is missing, belongs to another session, or the origin is not this host.',
      look: [
        {
          say: 'The log says which: `Can’t verify CSRF token authenticity`, or `HTTP Origin header (…) didn’t match request.base_url (…)`.',
          run: "grep -E 'CSRF token|Origin header' log/production.log | tail",
        },
      ],
      fixes: [
        {
          id: 'token',
          title: 'The token: into the page, and into requests by script',
          steps: [
            {
              say: '`form_with` adds it to forms. For scripts, the layout must hold:',
              in: 'app/views/layouts/application.html.erb',
              change: ['  <head>', '+   <%= csrf_meta_tags %>'],
            },
          ],
        },
        {
          id: 'origin',
          title: 'The origin: let the proxy say which host and scheme were asked for',
          steps: [
            {
              say: 'nginx, before the application:',
              in: '/etc/nginx/sites-enabled/default',
              change: [
                '  location / {',
                '+     proxy_set_header Host $host;',
                '+     proxy_set_header X-Forwarded-Proto $scheme;',
              ],
            },
          ],
        },
        {
          id: 'session',
          title: 'The session: no form from a cache',
          steps: [
            {
              say: 'A cached page holds somebody else’s token. Keep pages with forms out of page and CDN caches, or fetch the token by script.',
            },
          ],
        },
      ],
      intended: 'A form sent from another site is what the check is there to stop.',
      sources: [
        'guides.rubyonrails.org/security.html#cross-site-request-forgery-csrf; 2026-11',
        'api.rubyonrails.org/classes/ActionController/RequestForgeryProtection.html; 2026-11',
      ],
    },
    {
      causes: ['host-misconfigured'],
      means:
        '“Blocked hosts: …” (403): host authorization does not know the name. In development only localhost is known.',
      fixes: [
        {
          id: 'hosts',
          title: 'Add the host',
          steps: [
            {
              say: 'A leading dot stands for all below. Then restart.',
              in: 'config/environments/production.rb',
              change: ['  Rails.application.configure do', '+   config.hosts << "{host}"'],
            },
          ],
        },
        {
          id: 'health',
          title: 'Health checks come by address: leave them out',
          steps: [
            {
              say: 'For the load balancer’s path only.',
              in: 'config/environments/production.rb',
              change: [
                '  Rails.application.configure do',
                '+   config.host_authorization = { exclude: ->(request) { request.path == "/up" } }',
              ],
            },
          ],
        },
      ],
      intended: 'A name that isn’t yours is meant to be refused: it protects from DNS rebinding.',
      sources: ['guides.rubyonrails.org/configuring.html#actiondispatch-hostauthorization; 2026-11'],
    },
    {
      causes: ['not-authorized-role', 'unknown', 'server-permission'],
      means:
        'The application said no: a `head :forbidden`, `Pundit::NotAuthorizedError` or `CanCan::AccessDenied`.',
      look: [
        {
          say: 'What does the action ask for?',
          run: "grep -rnE 'authorize|load_and_authorize_resource|:forbidden|before_action' app/controllers | head -30",
        },
      ],
      fixes: [
        {
          id: 'policy',
          title: 'Give the account the role, or mend the policy',
          steps: [
            {
              say: 'In the console, with the names of your application:',
              run: 'bin/rails runner \'User.find_by!(email: "visitor@example.com").update!(role: :editor)\'',
            },
          ],
        },
      ],
      intended: 'An account without the right should be refused: ask whoever owns the data.',
      sources: ['github.com/varvet/pundit; 2026-11', 'github.com/CanCanCommunity/cancancan; 2026-11'],
    },
    {
      causes: ['login-required', 'session-or-cookies'],
      means:
        'Nobody is signed in, or the session can’t be read: a changed `secret_key_base`, a cookie of another domain, `SameSite`.',
      fixes: [
        {
          id: 'secret',
          title: 'The same secret on every machine',
          steps: [
            {
              say: 'Sessions end with it when it changes.',
              run: "bin/rails runner 'puts Rails.application.secret_key_base.first(6)'",
            },
          ],
        },
      ],
      intended: 'A page for members is meant to ask who you are.',
      sources: ['guides.rubyonrails.org/security.html#sessions; 2026-11'],
    },
    {
      causes: ['rate-limit', 'waf-rule', 'ip-or-region', 'bot-challenge'],
      means:
        'Rack::Attack or the controller’s `rate_limit` counted too many requests, or a blocklist matched.',
      fixes: [
        {
          id: 'rack-attack',
          title: 'Exempt who is known, and count what matters',
          steps: [
            {
              say: 'Offices share one address. Behind a proxy, use the address that Rails worked out.',
              in: 'config/initializers/rack_attack.rb',
              change: [
                "- throttle('req/ip', limit: 60, period: 60) { |req| req.ip }",
                "+ throttle('req/ip', limit: 300, period: 60) { |req| req.env['action_dispatch.remote_ip'].to_s }",
              ],
            },
          ],
        },
      ],
      intended: 'A limit on the sign-in form is worth keeping.',
      sources: ['github.com/rack/rack-attack; 2026-11'],
    },
  ],
} satisfies Guide;
