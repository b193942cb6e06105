import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'drupal',
  name: 'Drupal',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-drupal-cache',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-drupal-dynamic-cache',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-generator',
          starts: 'drupal',
        },
      ],
      source: 'drupal.org: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'you are not authorized to access this page.',
        },
      ],
      any: [
        {
          in: 'header',
          name: 'x-drupal-cache',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-drupal-dynamic-cache',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-generator',
          starts: 'drupal',
        },
        {
          in: 'body',
          contains: ['drupal-settings-json', 'content="drupal', '/core/misc/drupal.js', 'drupal.settings'],
        },
      ],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source: 'drupal, system module: access denied; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [
        { in: 'header', name: 'x-generator', starts: 'drupal' },
        { in: 'header', name: 'x-drupal-dynamic-cache', exists: true },
      ],
      cause: 'not-authorized-role',
      also: ['login-required', 'csrf', 'ip-or-region', 'rate-limit', 'session-or-cookies'],
      source:
        'drupal, FinishResponseSubscriber: its own answers alone bear it, refusals in every language too; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401],
      any: [
        { in: 'header', name: 'x-generator', starts: 'drupal' },
        { in: 'header', name: 'x-drupal-dynamic-cache', exists: true },
      ],
      source: 'drupal, FinishResponseSubscriber; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        { in: 'body', contains: '"jsonapi":{' },
        { in: 'text', contains: 'the current user is not allowed to' },
      ],
      cause: 'not-authorized-role',
      source: 'drupal, jsonapi, EntityAccessDeniedHttpException; 2026-11',
    },
  ],
} satisfies Signature;
