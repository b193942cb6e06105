import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'rails',
  name: 'Ruby on Rails',
  kind: 'framework',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-runtime',
          exists: true,
        },
        {
          in: 'cookie',
          name: '_rails_session',
        },
      ],
      source: 'rubyonrails.org: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: ['blocked hosts:', 'blocked host:'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'config.hosts',
        },
        {
          in: 'text',
          contains: 'to allow requests to these hosts',
        },
      ],
      cause: 'host-misconfigured',
      source: 'rails, action_dispatch/middleware/host_authorization.rb; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [422],
      all: [
        {
          in: 'text',
          contains: 'the change you wanted was rejected',
        },
      ],
      cause: 'csrf',
      source: 'rails, public/422.html; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 422, 500],
      any: [
        {
          in: 'text',
          contains: [
            'actioncontroller::invalidauth',
            "can't verify csrf token authenticity",
            "didn't match request.base_url",
          ],
        },
      ],
      cause: 'csrf',
      source: 'rails, action_controller/metal/request_forgery_protection.rb; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      any: [
        {
          in: 'text',
          is: ['http basic: access denied.', 'http token: access denied.', 'http digest: access denied.'],
        },
      ],
      cause: 'login-required',
      source: 'rails, action_controller/metal/http_authentication.rb; 2026-05',
    },
  ],
} satisfies Signature;
