import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'kubernetes',
  name: 'Kubernetes',
  kind: 'api',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-kubernetes-pf-flowschema-uid',
          exists: true,
        },
        {
          in: 'header',
          name: 'audit-id',
          exists: true,
        },
      ],
      source: 'kubernetes.io: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: '"kind":"status"',
        },
        {
          in: 'body',
          contains: '"reason":"forbidden"',
        },
      ],
      none: [
        {
          in: 'text',
          contains: 'system:anonymous',
        },
      ],
      cause: 'not-authorized-role',
      source: 'kubernetes.io, Status of the API; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'body',
          contains: '"kind":"status"',
        },
        {
          in: 'text',
          contains: 'system:anonymous',
        },
      ],
      cause: 'login-required',
      source: 'kubernetes.io, Status of the API; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'body',
          contains: '"kind":"status"',
        },
        {
          in: 'body',
          contains: '"reason":"unauthorized"',
        },
      ],
      cause: 'login-required',
      source: 'kubernetes.io, Status of the API; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'user "system:anonymous" cannot' }],
      cause: 'login-required',
      source: 'kubernetes.io, Status of the API, words as remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'user "system:serviceaccount:' }],
      cause: 'not-authorized-role',
      source: 'kubernetes.io, Status of the API, words as remembered; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', starts: 'forbidden (user=' }],
      cause: 'not-authorized-role',
      also: ['login-required'],
      source: 'kubernetes, pkg/kubelet/server: no JSON; 2026-11',
    },
  ],
} satisfies Signature;
