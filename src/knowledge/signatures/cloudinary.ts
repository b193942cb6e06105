import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cloudinary',
  name: 'Cloudinary',
  kind: 'storage',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'cloudinary',
        },
        {
          in: 'header',
          name: 'x-cld-error',
          exists: true,
        },
      ],
      source: 'cloudinary.com: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'header',
          name: 'x-cld-error',
          contains: ['unknown customer', 'cloud_name is disabled', 'invalid cloud_name'],
        },
      ],
      cause: 'host-misconfigured',
      source: 'cloudinary.com/documentation, X-Cld-Error; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'header',
          name: 'x-cld-error',
          contains: ['unsigned', 'transformation', 'deny or acl'],
        },
      ],
      cause: 'signed-url-expired',
      also: ['not-authorized-role'],
      source: 'cloudinary.com/documentation, strict transformations; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'header',
          name: 'x-cld-error',
          exists: true,
        },
      ],
      source: 'cloudinary.com/documentation, X-Cld-Error; 2026-05',
    },
  ],
} satisfies Signature;
