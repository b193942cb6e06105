import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'ModSecurity',
  tested: 'ModSecurity 2.9 with CRS 3.3 in Apache',
  places: {
    log: '/var/log/apache2/error.log',
    before: '/etc/modsecurity/crs/REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf',
    after: '/etc/modsecurity/crs/RESPONSE-999-EXCLUSION-RULES-AFTER-CRS.conf',
    engine: '/etc/modsecurity/modsecurity.conf',
    setup: '/etc/modsecurity/crs/crs-setup.conf',
  },
  find: {
    by: ['event-id', 'request-id'],
    steps: [
      {
        say: 'Each request has a `unique_id`; all rules that matched it carry the same. Search for the visitor’s reference, or for the address.',
        run: [
          'grep -F \'unique_id "{reference}"\' {log}',
          "grep -F 'ModSecurity' {log} | grep -F '{path}' | tail",
        ],
      },
    ],
    sources: ['github.com/owasp-modsecurity/ModSecurity/wiki/Reference-Manual-(v2.x); 2026-11'],
  },
  sections: [
    {
      causes: [
        'waf-rule',
        'bot-challenge',
        'browser-tools',
        'browser-unsupported',
        'unknown',
        'server-permission',
        'rate-limit',
        'ip-or-region',
      ],
      means:
        'Rules of the core rule set (CRS) each added points, and 949110 refused since the sum reached the limit, 5 by default. The rule to mend is one of those that matched before it, not 949110.',
      look: [
        {
          say: 'Each line has the rule’s `[id "…"]`, its `[msg "…"]`, and in `[data "…"]` what matched and in which parameter (`ARGS:q` is the parameter q).',
          run: 'grep -o \'\\[id "[0-9]*"\\].*\\[data "[^"]*"\\]\' {log} | tail',
          shows: '[id "942100"]…[data "…ARGS:q…"]',
        },
      ],
      fixes: [
        {
          id: 'parameter',
          title: 'Exempt one parameter at one place from that one rule',
          tested: true,
          steps: [
            {
              say: 'The narrowest exemption. Put in the rule’s id, the parameter’s name and the address from the log, and give each exemption a free id of its own.',
              in: '{before}',
              change: [
                '+ SecRule REQUEST_FILENAME "@streq {path}" \\',
                '+     "id:1000,phase:1,pass,nolog,ctl:ruleRemoveTargetById=942100;ARGS:q"',
              ],
            },
            { say: 'Test, then reload.', run: 'apachectl configtest && systemctl reload apache2' },
          ],
        },
        {
          id: 'everywhere',
          title: 'Or exempt the parameter everywhere',
          tested: true,
          steps: [
            {
              say: 'For a search box that stands on every page. This file must be loaded after the rules.',
              in: '{after}',
              change: '+ SecRuleUpdateTargetById 942100 "!ARGS:q"',
            },
            { say: 'Test, then reload.', run: 'apachectl configtest && systemctl reload apache2' },
          ],
        },
        {
          id: 'package',
          title: 'WordPress, Drupal, Nextcloud…: take the ready exemptions',
          steps: [
            {
              say: 'CRS 3 has them in `crs-setup.conf`; for CRS 4 they are plugins.',
              in: '{setup}',
              change: [
                '+ SecAction "id:900130,phase:1,nolog,pass,t:none,setvar:tx.crs_exclusions_wordpress=1"',
              ],
            },
            { say: 'Test, then reload.', run: 'apachectl configtest && systemctl reload apache2' },
          ],
        },
        {
          id: 'watch',
          title: 'Not sure? Refuse nothing for a day, and read the log',
          tested: true,
          steps: [
            {
              say: 'Rules still write their lines.',
              in: '{engine}',
              change: ['- SecRuleEngine On', '+ SecRuleEngine DetectionOnly'],
            },
            { say: 'Test, then reload.', run: 'apachectl configtest && systemctl reload apache2' },
          ],
        },
      ],
      intended:
        'If the parameter holds what no visitor would type, the firewall did its job: change nothing. Don’t switch it off for one address.',
      sources: [
        'coreruleset.org/docs/2-how-crs-works/2-3-false-positives-and-tuning; 2026-11',
        'coreruleset.org/docs/2-how-crs-works/2-1-anomaly_scoring; 2026-11',
      ],
    },
  ],
} satisfies Guide;
