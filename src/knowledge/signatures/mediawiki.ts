import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'mediawiki',
  name: 'MediaWiki',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-powered-by',
          contains: 'mediawiki',
        },
      ],
      source: 'mediawiki.org: on ordinary pages; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'permission error' }],
      none: [{ in: 'type', is: 'application/json' }],
      any: [
        {
          in: 'body',
          contains: ['mediawiki'],
        },
        {
          in: 'text',
          contains: 'you do not have permission to',
        },
      ],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source: 'mediawiki, PermissionsError; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [
        { in: 'body', contains: 'content="mediawiki' },
        {
          in: 'text',
          contains: [
            'action you have requested is limited to users in',
            'allowed to execute the action you have',
          ],
        },
      ],
      cause: 'not-authorized-role',
      also: ['login-required', 'ip-or-region', 'csrf'],
      source:
        'mediawiki, OutputPage: the generator of its own pages, in every language; languages/i18n/en.json, badaccess; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'img_auth.php is to output files',
        },
      ],
      cause: 'login-required',
      source: 'mediawiki, img_auth.php; 2026-05',
    },
  ],
} satisfies Signature;
