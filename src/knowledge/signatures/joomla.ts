import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'joomla',
  name: 'Joomla!',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-content-powered-by',
          contains: 'joomla',
        },
      ],
      source: 'joomla.org: on ordinary pages; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403, 500],
      any: [
        {
          in: 'text',
          contains: [
            'denied because it contained an invalid security',
            'denied because it had an invalid security',
            'token did not match. the request was aborted',
          ],
        },
      ],
      cause: 'csrf',
      source: 'joomla, en-GB.ini: JINVALID_TOKEN; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: [
            'to access this. please contact a website',
            'you are not authorised to view this resource.',
          ],
        },
      ],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source: 'joomla, en-GB.ini: JERROR_ALERTNOAUTHOR; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [
        {
          in: 'body',
          contains: ['/media/templates/site/', 'joomla-script-options', 'content="joomla! - open source'],
        },
      ],
      cause: 'not-authorized-role',
      also: ['login-required', 'csrf', 'ip-or-region', 'session-or-cookies'],
      source: 'joomla, templates/cassiopeia/error.php: the same in every language; 2026-11',
    },
  ],
} satisfies Signature;
