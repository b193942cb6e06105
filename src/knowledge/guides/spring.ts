import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Spring',
  find: {
    steps: [
      {
        say: 'Spring Security does not log refusals until you ask. For a while, then the log says which filter and which rule refused:',
        in: 'application.properties',
        change: '+ logging.level.org.springframework.security=TRACE',
      },
    ],
    sources: ['docs.spring.io/spring-security/reference/servlet/architecture.html#servlet-logging; 2026-11'],
  },
  sections: [
    {
      causes: ['csrf'],
      means:
        'A POST without the token: `Invalid CSRF token found` in the log. It is on for all requests that change something.',
      fixes: [
        {
          id: 'token',
          title: 'Put the token into the form',
          steps: [
            {
              say: 'Thymeleaf adds it where the form has `th:action`.',
              in: 'form.html',
              change: [
                '- <form action="/save" method="post">',
                '+ <form th:action="@{/save}" method="post">',
              ],
            },
          ],
        },
        {
          id: 'spa',
          title: 'A single-page application: token by cookie',
          steps: [
            {
              say: 'The script sends the cookie `XSRF-TOKEN` back as the header `X-XSRF-TOKEN`.',
              copy: 'http.csrf(csrf -> csrf.spa());',
            },
          ],
        },
        {
          id: 'stateless',
          title: 'An interface with bearer tokens and no cookies',
          steps: [
            {
              say: 'There is no session to ride on: leave its paths out, and no other.',
              copy: 'http.csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"));',
            },
          ],
        },
      ],
      intended: 'A form sent from another site is what the check is there to stop.',
      sources: ['docs.spring.io/spring-security/reference/servlet/exploits/csrf.html; 2026-11'],
    },
    {
      causes: ['not-authorized-role', 'unknown', 'server-permission'],
      means:
        '`AccessDeniedException`: signed in, but no rule admits this account. A missing page that forwards to `/error` can look the same, if `/error` itself is closed.',
      look: [
        { say: 'With TRACE on, the line before the refusal names the rule.', copy: 'Failed to authorize' },
      ],
      fixes: [
        {
          id: 'prefix',
          title: '`hasRole` adds ROLE_, `hasAuthority` does not',
          steps: [
            {
              say: 'An authority that is called `editor` wants:',
              copy: '.requestMatchers("{folder}**").hasAuthority("editor")',
            },
          ],
        },
        {
          id: 'order',
          title: 'Rules are read in order: the narrow one first',
          steps: [
            {
              say: 'The first that matches decides.',
              copy: [
                '.requestMatchers("{path}").permitAll()',
                '.requestMatchers("/error").permitAll()',
                '.anyRequest().authenticated()',
              ],
            },
          ],
        },
        {
          id: 'scope',
          title: 'Tokens: scopes are SCOPE_…',
          steps: [
            {
              say: 'The claim `scope` becomes authorities with this prefix; roles in another claim need a `JwtAuthenticationConverter`.',
              copy: '.hasAuthority("SCOPE_read")',
            },
          ],
        },
      ],
      intended: 'An account without the right should be refused: ask whoever owns the data.',
      sources: [
        'docs.spring.io/spring-security/reference/servlet/authorization/authorize-http-requests.html; 2026-11',
        'docs.spring.io/spring-security/reference/servlet/oauth2/resource-server/jwt.html; 2026-11',
      ],
    },
    {
      causes: ['login-required', 'session-or-cookies'],
      means:
        '401: nobody is signed in, the token is over, or its issuer or audience does not fit: `WWW-Authenticate` says `invalid_token` and why.',
      fixes: [
        {
          id: 'public',
          title: 'Open what everybody may see',
          steps: [{ say: 'Before the rule for the rest.', copy: '.requestMatchers("{path}").permitAll()' }],
        },
        {
          id: 'issuer',
          title: 'A token is refused: compare its issuer',
          steps: [
            {
              say: 'Letter by letter, the last slash too; and both clocks.',
              in: 'application.properties',
              change: '+ spring.security.oauth2.resourceserver.jwt.issuer-uri=…',
            },
          ],
        },
      ],
      intended: 'A page for members is meant to ask who you are.',
      sources: ['docs.spring.io/spring-security/reference/servlet/oauth2/resource-server/jwt.html; 2026-11'],
    },
    {
      causes: ['host-misconfigured', 'waf-rule'],
      means:
        '“Invalid CORS request” (403), or the strict firewall refused the address: `RequestRejectedException` for `//`, `;` or an encoded slash.',
      fixes: [
        {
          id: 'cors',
          title: 'CORS: admit the page’s origin',
          steps: [
            {
              say: 'And `http.cors(withDefaults())`, so that it comes before the rest.',
              copy: 'configuration.setAllowedOrigins(List.of("{origin}"));',
            },
          ],
        },
        {
          id: 'address',
          title: 'The strict firewall: mend the link, not the firewall',
          steps: [{ say: 'A double slash mostly comes from gluing a base address and a path together.' }],
        },
      ],
      intended: 'The firewall protects from addresses that different parts of a system read differently.',
      sources: [
        'docs.spring.io/spring-security/reference/servlet/integrations/cors.html; 2026-11',
        'docs.spring.io/spring-security/reference/servlet/exploits/firewall.html; 2026-11',
      ],
    },
  ],
} satisfies Guide;
