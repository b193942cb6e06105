import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Vercel',
  find: {
    by: ['request-id'],
    steps: [
      {
        say: 'Project → Logs (runtime logs): paste the request id (`X-Vercel-Id`) into the search. Requests that the firewall stopped are in Firewall → Overview instead, by rule and address.',
        copy: '{reference}',
      },
    ],
    sources: [
      'vercel.com/docs/logs/runtime; 2026-11',
      'vercel.com/docs/vercel-firewall/firewall-observability; 2026-11',
    ],
  },
  sections: [
    {
      causes: [
        'bot-challenge',
        'waf-rule',
        'ip-or-region',
        'rate-limit',
        'unknown',
        'vpn-or-proxy',
        'browser-tools',
        'server-permission',
      ],
      means:
        '`X-Vercel-Mitigated: challenge` is the “Security Checkpoint”, `deny` a refusal: Attack Mode, a custom rule, an IP block, a managed rule set, or Vercel’s own protection from floods.',
      fixes: [
        {
          id: 'attack-mode',
          title: 'Everybody gets the checkpoint: is Attack Mode still on?',
          steps: [
            {
              say: 'Firewall → Rules → Attack Mode: off when the attack is over.',
              run: 'vercel firewall attack-mode',
            },
          ],
        },
        {
          id: 'custom-rule',
          title: 'A custom rule or a managed rule set: make it narrower',
          steps: [
            {
              say: 'Firewall → Rules: open the one that Overview names. For `ANOMALY_SCORE_EXCEEDED`: OWASP Core Ruleset → Configure, and set the rule that matched to Log.',
              copy: 'Request Path · Equals · {path}',
            },
          ],
        },
        {
          id: 'ip',
          title: 'An address: take the block away',
          steps: [
            {
              say: 'Firewall → Rules → IP Blocking, of the project and of the team.',
              run: 'vercel firewall ip-blocks list',
            },
          ],
        },
      ],
      intended: 'Programs can’t pass the checkpoint: that is what it is for. Yours need a rule of their own.',
      sources: [
        'vercel.com/docs/cli/firewall; 2026-11',
        'vercel.com/docs/errors/ANOMALY_SCORE_EXCEEDED; 2026-11',
        'vercel.com/docs/vercel-firewall/vercel-waf/custom-rules; 2026-11',
      ],
    },
    {
      causes: ['login-required', 'not-authorized-role', 'session-or-cookies'],
      means:
        'Deployment Protection: previews, and with some settings production too, ask for a Vercel account or a password.',
      fixes: [
        {
          id: 'protection',
          title: 'Protect previews only',
          steps: [
            {
              say: 'Project → Settings → Deployment Protection: Standard Protection leaves your production domain open.',
            },
          ],
        },
        {
          id: 'share',
          title: 'Or let one person in',
          steps: [{ say: 'On the preview: Share → anyone with the link, or add the person to the team.' }],
        },
      ],
      intended: 'A preview is meant to be seen by your team.',
      sources: ['vercel.com/docs/deployment-protection; 2026-11'],
    },
    {
      causes: ['account-suspended', 'quota'],
      means: '`DEPLOYMENT_DISABLED` or 402: the plan’s limit, or a bill that is due.',
      fixes: [
        {
          id: 'usage',
          title: 'Look into usage and billing',
          steps: [
            { say: 'Team → Usage, and Settings → Billing. A paused project is resumed in its settings.' },
          ],
        },
      ],
      sources: ['vercel.com/docs/errors/DEPLOYMENT_DISABLED; 2026-11'],
    },
  ],
} satisfies Guide;
