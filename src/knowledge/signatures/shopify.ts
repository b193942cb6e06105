import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'shopify',
  name: 'Shopify',
  kind: 'application',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-shopid',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-shopify-stage',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-sorting-hat-shopid',
          exists: true,
        },
        {
          in: 'cookie',
          name: '_shopify_y',
        },
        {
          in: 'cookie',
          name: '_shopify_essential',
        },
      ],
      source: 'shopify.dev: on every response of a shop; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 429, 430, 503],
      all: [
        {
          in: 'text',
          contains: ['your location is sending large amounts', 'reduce request rates to resume'],
        },
      ],
      cause: 'rate-limit',
      source: 'captures of its page, and of its API, which counts calls per second; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'requires merchant approval' }],
      cause: 'not-authorized-role',
      source: 'shopify.dev/docs/api, access scopes; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [{ in: 'text', contains: '(unrecognized login or wrong password)' }],
      cause: 'login-required',
      source: 'shopify.dev/docs/api, authentication: the key of an app is not known; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [430],
      any: [
        {
          in: 'header',
          name: 'x-shopid',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-shopify-stage',
          exists: true,
        },
      ],
      cause: 'rate-limit',
      also: ['bot-challenge'],
      source: 'captures: status 430 is its own for too many requests; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [402, 403, 423],
      all: [
        {
          in: 'text',
          contains: ['unavailable shop', 'this shop is unavailable', 'this store is currently unavailable'],
        },
      ],
      cause: 'account-suspended',
      source: 'shopify.dev/docs/api, status 402: the shop is frozen; 2026-05',
    },
  ],
} satisfies Signature;
