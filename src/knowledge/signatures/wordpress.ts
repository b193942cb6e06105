import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'wordpress',
  name: 'WordPress',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        { in: 'header', name: 'link', contains: 'api.w.org' },
        { in: 'header', name: 'x-redirect-by', is: 'wordpress' },
        { in: 'header', name: 'x-pingback', exists: true },
      ],
      source: 'developer.wordpress.org: on ordinary pages; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: 'id="error-page"' }],
      any: [
        { in: 'body', contains: ['class="wp-die-message"', '.wp-die-message'] },
        { in: 'title', contains: 'wordpress' },
      ],
      at: [401, 403, 429],
      source: 'wordpress, wp-includes/functions.php, _default_wp_die_handler; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      all: [
        { in: 'text', contains: ['sorry, you are not allowed to', 'you need a higher level of permission'] },
      ],
      at: [401, 403, 500],
      cause: 'not-authorized-role',
      source: 'wordpress, capability checks; wp_die answers 500 where nobody says otherwise; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'text', contains: 'sorry, you are not allowed to access this page.' }],
      at: [401, 403, 500],
      cause: 'not-authorized-role',
      source: 'wordpress, wp-admin/includes/menu.php; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        { in: 'text', contains: 'link you followed has expired. please try again' },
        { in: 'path', starts: '/wp-' },
      ],
      cause: 'csrf',
      source: 'wordpress, wp_nonce_ays, words as remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      weak: true,
      all: [
        { in: 'text', contains: ['the link you followed has expired.', 'are you sure you want to do this?'] },
      ],
      at: [403],
      cause: 'csrf',
      source: 'wordpress, wp_nonce_ays; 2026-05',
    },
    {
      tier: 'corroborating',
      weak: true,
      all: [
        { in: 'body', contains: 'id="error-page"' },
        {
          in: 'text',
          contains: [
            'expir',
            'abgelaufen',
            'caducad',
            'scadut',
            'verlopen',
            'wygas',
            'vyprš',
            'lejárt',
            'gått ut',
            'hết hạn',
            'kedaluwarsa',
            'истек',
            'истёк',
            'süresi dol',
            '期限が切れ',
            '链接已过期',
            '만료되었',
          ],
        },
      ],
      none: [{ in: 'text', contains: ['sess', 'sesi', 'sitzung'] }],
      at: [403],
      cause: 'csrf',
      source:
        'wordpress, wp_nonce_ays in its translations: the link that ran out is the proof of origin; 2026-11',
    },
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: [
            '"code":"rest_forbidden',
            '"code":"rest_cannot_',
            '"code":"rest_user_cannot_view"',
            '"code":"rest_login_required"',
          ],
        },
      ],
      at: [403],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source: 'developer.wordpress.org/rest-api; 2026-05',
    },
    {
      tier: 'corroborating',
      any: [{ in: 'body', contains: ['"code":"rest_not_logged_in"', '"code":"rest_login_required"'] }],
      at: [401, 403],
      cause: 'login-required',
      source: 'developer.wordpress.org/rest-api; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: '"code":"rest_cookie_invalid_nonce"' }],
      at: [403],
      cause: 'csrf',
      source: 'developer.wordpress.org/rest-api; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429],
      all: [{ in: 'title', starts: ['wordpress › error', 'wordpress > error'] }],
      source: 'core, wp_die: the title of a page without a theme; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401],
      any: [
        {
          in: 'body',
          contains: ['"code":"rest_forbidden', '"code":"rest_cannot_', '"code":"rest_user_cannot_view"'],
        },
      ],
      cause: 'login-required',
      source: 'core, rest_authorization_required_code(): 401 without a session; 2026-11',
    },
  ],
} satisfies Signature;
