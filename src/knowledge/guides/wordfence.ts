import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Wordfence',
  find: {
    steps: [
      {
        say: 'WordPress admin → Wordfence → Tools → Live Traffic, filtered by “Blocked”: the address and the time on the page find the line. It says what matched, in which parameter.',
      },
    ],
    sources: ['www.wordfence.com/help/tools/live-traffic/; 2026-11'],
  },
  sections: [
    {
      causes: [
        'waf-rule',
        'unknown',
        'browser-tools',
        'browser-unsupported',
        'bot-challenge',
        'server-permission',
      ],
      means:
        '“A potentially unsafe operation has been detected”, or “Your access to this site has been limited”: a firewall rule, or a block of your own.',
      fixes: [
        {
          id: 'allowlist',
          title: 'Allow this parameter at this path',
          steps: [
            {
              say: 'Live Traffic → the line → Add Param to Firewall Allowlist. Or Firewall → All Firewall Options → Allowlisted URLs.',
              copy: '{path}',
            },
          ],
        },
        {
          id: 'learning',
          title: 'A new plugin or theme? Let it learn for a week',
          steps: [
            {
              say: 'Firewall → Manage Firewall → Learning Mode, and use everything that is new. It protects less meanwhile.',
            },
          ],
        },
        {
          id: 'locked-out',
          title: 'Locked out yourself',
          steps: [
            {
              say: 'Ask for the unlock e-mail on the page, or take the plugin away for a moment, and mend the setting first thing.',
              run: 'mv wp-content/plugins/wordfence wp-content/plugins/wordfence.off',
            },
          ],
        },
      ],
      intended: 'A request that looks like an attack should be refused.',
      sources: [
        'www.wordfence.com/help/firewall/options/; 2026-11',
        'www.wordfence.com/help/firewall/learning-mode/; 2026-11',
      ],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy', 'rate-limit'],
      means:
        'The address or the country is blocked, or it asked too often, or failed to sign in too often (Brute Force Protection). Wordfence says 503 for it.',
      fixes: [
        {
          id: 'block',
          title: 'Take the block away',
          steps: [
            {
              say: 'Wordfence → Firewall → Blocking: find the address, and delete its line. Country blocking is on the same page.',
            },
          ],
        },
        {
          id: 'address',
          title: 'Everybody has one address? Tell Wordfence of your proxy',
          steps: [
            {
              say: 'All Options → General → How does Wordfence get IPs: the header that your proxy or CDN sets (`CF-Connecting-IP` for Cloudflare). Otherwise one block hits all.',
            },
          ],
        },
        {
          id: 'limits',
          title: 'Rate limiting: allow a page’s worth',
          steps: [
            {
              say: 'All Firewall Options → Rate Limiting: throttle rather than block, and 240 requests a minute for people.',
            },
          ],
        },
      ],
      intended: 'A limit on the sign-in form is worth keeping.',
      sources: [
        'www.wordfence.com/help/firewall/rate-limiting/; 2026-11',
        'www.wordfence.com/help/blocking/; 2026-11',
      ],
    },
  ],
} satisfies Guide;
