import type { GuideSection } from '../../../core/guides/guide.ts';

/** Where a request comes from, what it looks like, and how many there are. */
export default [
  {
    causes: ['ip-or-region', 'vpn-or-proxy'],
    means: 'A list of addresses, networks or countries refused this visitor.',
    fixes: [
      {
        id: 'address',
        title: 'Which address did you see?',
        steps: [
          {
            say: 'In the log. If all visitors have the same one, it is your proxy’s: read `X-Forwarded-For` from that proxy, and from nobody else.',
            run: "awk '$9 == 403 { print $1 }' /var/log/nginx/access.log | sort | uniq -c | sort -rn | head",
          },
        ],
      },
      {
        id: 'list',
        title: 'Look it up in every list',
        steps: [
          {
            say: 'The firewall of the machine, fail2ban, the web server, the CDN, the application.',
            run: ['fail2ban-client status', 'nft list ruleset | grep -F {address}'],
          },
        ],
      },
      {
        id: 'region',
        title: 'A country list: offer a check instead of a wall',
        steps: [
          {
            say: 'Databases of locations are wrong about mobile, company and satellite networks. If law demands it, answer 451 and say so.',
          },
        ],
      },
    ],
    intended: 'An office-only page, a licence or a sanction can demand it.',
    sources: [
      'developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Forwarded-For; 2026-11',
      'www.rfc-editor.org/rfc/rfc7725; 2026-11',
    ],
  },
  {
    causes: ['bot-challenge'],
    means: 'A check for robots stood in the way. People can pass it; programs can’t.',
    fixes: [
      {
        id: 'exempt',
        title: 'Exempt addresses that programs have to reach',
        steps: [
          {
            say: 'Feeds, webhooks, `/.well-known/`, interfaces: by path, with a token of their own instead.',
            copy: '{path}',
          },
        ],
      },
      {
        id: 'loop',
        title: 'It comes again and again: is its cookie kept?',
        steps: [
          {
            say: 'The check’s cookie must reach the same host, over https, and must not be dropped by a rule of yours. The visitor’s address must not change between the two requests.',
          },
        ],
      },
    ],
    sources: ['developers.cloudflare.com/cloudflare-challenges/; 2026-11'],
  },
  {
    causes: ['waf-rule'],
    means:
      'A firewall took something in the request for an attack: a word in the address, a form or a cookie.',
    fixes: [
      {
        id: 'rule',
        title: 'Find the rule, and exempt one field from it',
        steps: [
          {
            say: 'Search the firewall’s log for the reference, or for time and address. Exempt this parameter at this path from this one rule; never the whole address, and never switch the firewall off.',
            copy: '{path}',
          },
        ],
      },
    ],
    intended: 'If the request holds what no visitor would type, the firewall did its job.',
    sources: ['coreruleset.org/docs/2-how-crs-works/2-3-false-positives-and-tuning; 2026-11'],
  },
  {
    causes: ['browser-unsupported', 'browser-tools'],
    means:
      'A rule about `User-Agent`, `Referer` or another header refused a browser or what an extension or privacy setting made of it.',
    look: [
      {
        say: 'The same request as a plain browser: does it open?',
        run: "curl -sI -A 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' '{origin}{path}' | head -1",
      },
    ],
    fixes: [
      {
        id: 'feature',
        title: 'Test for the feature, not for the name',
        steps: [
          {
            say: 'And let unknown versions in: lists of browsers age badly. A missing `Referer` is normal.',
          },
        ],
      },
    ],
    sources: [
      'developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Browser_detection_using_the_user_agent; 2026-11',
    ],
  },
  {
    causes: ['rate-limit'],
    means: 'A limit counted too many requests from one client.',
    fixes: [
      {
        id: 'answer',
        title: 'Answer 429, and say until when',
        steps: [
          {
            say: 'Then browsers and programs know to wait.',
            copy: ['HTTP/1.1 429 Too Many Requests', 'Retry-After: 30'],
          },
        ],
      },
      {
        id: 'key',
        title: 'Count by account or session where you can',
        steps: [
          {
            say: 'Offices, schools and mobile networks share one address; behind a proxy all visitors do, until you read its header. Allow at least what one page asks for.',
          },
        ],
      },
    ],
    intended: 'A limit on sign-in forms and searches is worth keeping.',
    sources: ['www.rfc-editor.org/rfc/rfc6585#section-4; 2026-11'],
  },
  {
    causes: ['quota'],
    means: 'A quota of the file, the project or the plan is used up: it has nothing to do with this visitor.',
    fixes: [
      {
        id: 'console',
        title: 'Look into the provider’s quota page',
        steps: [
          {
            say: 'It says which one, and when it starts anew. Keep files that many want in a cache or CDN of your own.',
          },
        ],
      },
    ],
    sources: ['www.rfc-editor.org/rfc/rfc6585#section-4; 2026-11'],
  },
  {
    causes: ['hotlink'],
    means: 'Hotlink protection refused a foreign or missing `Referer`.',
    fixes: [
      {
        id: 'referer',
        title: 'Admit an empty one, and the sites that may show your files',
        steps: [
          {
            say: 'Privacy settings, apps and mail programs send none. Search engines’ image previews send their own.',
            run: "curl -sI '{origin}{path}' | head -1",
          },
        ],
      },
    ],
    intended: 'Somebody who shows your files as theirs is meant to be refused.',
    sources: ['developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Referer; 2026-11'],
  },
  {
    causes: ['legal'],
    means: 'The answer says that a law or a court forbids the page.',
    fixes: [
      {
        id: '451',
        title: 'Say so in the way that exists for it',
        steps: [
          {
            say: 'Status 451, who demanded it, and what can be done about it.',
            copy: ['HTTP/1.1 451 Unavailable For Legal Reasons', 'Link: <…>; rel="blocked-by"'],
          },
        ],
      },
    ],
    intended: 'Whether it must stay so, a lawyer decides.',
    sources: ['www.rfc-editor.org/rfc/rfc7725; 2026-11'],
  },
  {
    causes: ['network-filter'],
    means: 'The visitor’s own network refused, not your server. Your logs don’t have the request.',
    fixes: [
      {
        id: 'category',
        title: 'It happens to many? Ask the maker of the filter to look again',
        steps: [
          {
            say: 'Each has a page where the category of a site can be looked up and questioned: FortiGuard, Cisco Talos, Zscaler, Palo Alto URL Filtering, Symantec Site Review, Cloudflare Radar. Newly registered names are refused for a while by many.',
            copy: '{host}',
          },
        ],
      },
    ],
    intended: 'What a company or school filters is its own decision.',
    sources: ['urlfiltering.paloaltonetworks.com; 2026-11', 'sitereview.symantec.com; 2026-11'],
  },
] satisfies readonly GuideSection[];
