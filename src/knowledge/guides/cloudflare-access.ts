import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Cloudflare Access',
  find: {
    by: ['ray-id'],
    steps: [
      {
        say: 'Zero Trust → Logs (Insights → Logs) → Access: search for the Ray ID or the person’s e-mail address. The entry names the application and the decision.',
        copy: '{reference}',
      },
    ],
    sources: ['developers.cloudflare.com/cloudflare-one/insights/logs/; 2026-11'],
  },
  sections: [
    {
      causes: [
        'not-authorized-role',
        'login-required',
        'device-policy',
        'session-or-cookies',
        'unknown',
        'ip-or-region',
      ],
      means:
        'The person is known, but no Allow policy of the application includes them; or a Require rule (country, device, group) was not met.',
      fixes: [
        {
          id: 'policy',
          title: 'Include the person or their group',
          steps: [
            {
              say: 'Zero Trust → Access → Applications → the application → Policies: the Test policies button says for one person which rule decides.',
            },
            {
              say: 'Add the address, the domain or the group to an Include rule. Require rules must all hold as well.',
            },
          ],
        },
        {
          id: 'service',
          title: 'A program: give it a service token',
          steps: [
            {
              say: 'Access → Service credentials → Create, and a policy with the action Service Auth. The program sends:',
              copy: ['CF-Access-Client-Id: …', 'CF-Access-Client-Secret: …'],
            },
          ],
        },
      ],
      intended: 'Somebody without a policy is meant to be refused: ask whoever owns the application.',
      sources: [
        'developers.cloudflare.com/cloudflare-one/access-controls/policies/; 2026-11',
        'developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/; 2026-11',
      ],
    },
  ],
} satisfies Guide;
