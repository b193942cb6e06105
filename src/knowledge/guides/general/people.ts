import type { GuideSection } from '../../../core/guides/guide.ts';

/** Who somebody is, and what they may do. */
export default [
  {
    causes: ['login-required'],
    means:
      'The request came without valid credentials. The answer must say in `WWW-Authenticate` how to sign in, or lead to the sign-in page.',
    look: [
      {
        say: 'What does the server ask for?',
        run: "curl -sI '{origin}{path}' | grep -i '^www-authenticate'",
      },
    ],
    fixes: [
      {
        id: 'public',
        title: 'Should everybody see it? Take it out of the protected part',
        steps: [{ say: 'Look for the rule that protects the folder or route above it.' }],
      },
      {
        id: 'header',
        title: 'Signed in, and still asked? The header may be lost on the way',
        steps: [
          {
            say: 'Apache with CGI or PHP-FPM drops `Authorization` until told otherwise; proxies and redirects to another host drop it too.',
            copy: 'CGIPassAuth On',
          },
        ],
      },
    ],
    intended: 'Asking who somebody is protects what isn’t meant for everybody.',
    sources: [
      'www.rfc-editor.org/rfc/rfc9110#section-15.5.2; 2026-11',
      'httpd.apache.org/docs/2.4/mod/core.html#cgipassauth; 2026-11',
    ],
  },
  {
    causes: ['session-or-cookies'],
    means: 'A session that was sent is over or unknown, or a cookie is missing where it is demanded.',
    fixes: [
      {
        id: 'fresh',
        title: 'Answer a stale session with a fresh one',
        steps: [
          {
            say: 'Delete the cookie and lead to the sign-in page: a visitor can’t know that old cookies are in the way. Delete it with the same domain and path as it was set with.',
            copy: 'Set-Cookie: session=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax',
          },
        ],
      },
      {
        id: 'shared',
        title: 'Several servers: one store, one secret',
        steps: [
          {
            say: 'A session that only one of them knows is refused by the others; so is one after a restart, where it was kept in memory.',
          },
        ],
      },
      {
        id: 'parent',
        title: 'Cookies of the parent domain',
        steps: [
          {
            say: 'One for all of example.com, set by another of your sites, can come first and hide yours. Names that begin with `__Host-` can’t be set from there.',
            copy: 'Set-Cookie: __Host-session=…; Path=/; Secure; HttpOnly',
          },
        ],
      },
    ],
    intended: 'A session should end some day.',
    sources: [
      'www.rfc-editor.org/rfc/rfc6265; 2026-11',
      'developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie; 2026-11',
    ],
  },
  {
    causes: ['embedded-cookies'],
    means: 'Your page stood in a frame on somebody else’s site, and the browser sent no cookies there.',
    fixes: [
      {
        id: 'partitioned',
        title: 'A session of its own for each site that embeds you',
        steps: [
          {
            say: 'Works where no sign-in from elsewhere must be known.',
            copy: 'Set-Cookie: session=…; SameSite=None; Secure; Partitioned; Path=/',
          },
        ],
      },
      {
        id: 'storage-access',
        title: 'The session that the visitor already has',
        steps: [{ say: 'After a click inside the frame.', copy: 'await document.requestStorageAccess();' }],
      },
    ],
    intended: 'A page that must not be embedded (banking, administration) is right to refuse.',
    sources: [
      'developer.mozilla.org/en-US/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies; 2026-11',
      'developer.mozilla.org/en-US/docs/Web/API/Storage_Access_API; 2026-11',
    ],
  },
  {
    causes: ['not-authorized-role'],
    means: 'The application knew who asked, and said no: a role, group or scope is missing.',
    fixes: [
      {
        id: 'role',
        title: 'Find the check, then the account’s roles',
        steps: [
          {
            say: 'The application’s log names the route and the account. Compare what the check asks for with what the account has, letter by letter: prefixes (`ROLE_`, `SCOPE_`) and case are the usual traps.',
          },
        ],
      },
      {
        id: 'token',
        title: 'A token: look at what is in it',
        steps: [
          {
            say: 'Never paste a live token into a website. `scope`, `aud`, `iss` and `exp` must be what the interface expects.',
            run: "cut -d. -f2 token.txt | tr '_-' '/+' | base64 -d 2>/dev/null",
          },
        ],
      },
      {
        id: 'tell',
        title: 'Say which right is missing',
        steps: [
          {
            say: 'RFC 6750 has a header for it.',
            copy: 'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
          },
        ],
      },
    ],
    intended: 'This is what access control is for. Give the right only when the owner of the data agrees.',
    sources: [
      'www.rfc-editor.org/rfc/rfc6750#section-3.1; 2026-11',
      'cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html; 2026-11',
    ],
  },
  {
    causes: ['device-policy'],
    means: 'A conditional access policy of the identity provider refused this device or place.',
    fixes: [
      {
        id: 'sign-in-log',
        title: 'Look the attempt up in the sign-in log',
        steps: [
          {
            say: 'Microsoft Entra: Sign-in logs → the attempt → Conditional Access names the policy that failed. Okta: System Log. Google: Admin console → Access evaluation log.',
          },
        ],
      },
    ],
    intended: 'The organisation wants managed devices: the way in is to enrol the device.',
    sources: [
      'learn.microsoft.com/en-us/entra/identity/conditional-access/troubleshoot-conditional-access; 2026-11',
    ],
  },
  {
    causes: ['csrf'],
    means: 'The form’s token, its cookie or its origin did not match.',
    fixes: [
      {
        id: 'cache',
        title: 'Was the form kept in a cache?',
        steps: [{ say: 'Pages with a token must not be shared.', copy: 'Cache-Control: private, no-store' }],
      },
      {
        id: 'cookie',
        title: 'Does the cookie come back?',
        steps: [
          {
            say: '`Secure` needs https all the way to the visitor; `SameSite=Strict` keeps it away after a link from elsewhere, for instance from a payment page.',
            copy: 'Set-Cookie: csrf=…; Path=/; Secure; SameSite=Lax',
          },
        ],
      },
      {
        id: 'proxy',
        title: 'Does the application know its own name behind the proxy?',
        steps: [
          {
            say: 'It compares `Origin` and `Referer` with what it takes for its own host and scheme. And a `Referrer-Policy` of `no-referrer` takes the proof away: use this one.',
            copy: [
              'proxy_set_header Host $host;',
              'proxy_set_header X-Forwarded-Proto $scheme;',
              'Referrer-Policy: strict-origin-when-cross-origin',
            ],
          },
        ],
      },
    ],
    intended: 'A form sent from another site is what the check is there to stop.',
    sources: [
      'cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html; 2026-11',
    ],
  },
  {
    causes: ['client-certificate'],
    means: 'The visitor’s TLS certificate is missing or was not accepted.',
    look: [
      {
        say: 'Whom does the server accept? The list is under “Acceptable client certificate CA names”.',
        run: 'openssl s_client -connect {host}:443 -servername {host} </dev/null',
      },
    ],
    fixes: [
      {
        id: 'chain',
        title: 'Issuer, dates, revocation',
        steps: [
          {
            say: 'The whole chain must be in the server’s file, and the revocation list fresh.',
            run: 'openssl verify -CAfile ca.pem client.pem',
          },
        ],
      },
    ],
    intended: 'Interfaces between machines ask for certificates on purpose.',
    sources: ['docs.openssl.org/3.0/man1/openssl-s_client/; 2026-11'],
  },
] satisfies readonly GuideSection[];
