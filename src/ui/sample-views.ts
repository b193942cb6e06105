import type { CardView, PillView, Rich, StepView } from '../core/wording/view.ts';

/** Finished views for tests and for the eye; the product makes its own from a verdict. */

function rich(
  ...parts: readonly (string | readonly [text: string, mark: 'strong' | 'sure' | 'code' | 'odd'])[]
): Rich {
  return parts.map((part) =>
    typeof part === 'string' ? { text: part, mark: null } : { text: part[0], mark: part[1] },
  );
}

function step(remedy: string, title: string, more: Partial<StepView> = {}): StepView {
  return { remedy, title: rich(title), note: null, button: null, first: false, copies: null, ...more };
}

export const firewallCard: CardView = {
  kind: 'card',
  refusal: 'sample',
  revision: 1,
  language: 'en',
  direction: 'ltr',
  label: 'Why403: why this page was refused',
  door: 'barred',
  tone: 'rule',
  plate: '403',
  host: 'fieldnotes.example',
  sentence: 'A security rule stopped this request.',
  why: rich(
    ['Cloudflare', 'strong'],
    ', which guards this site, ',
    ['very likely', 'sure'],
    ' took something in the address for an attack. Rules like this often stop harmless requests.',
  ),
  line: 'likely',
  countdownTo: null,
  steps: [
    step('open-again', 'Open without the unusual part', {
      note: rich(['/search?q=', 'code'], ['select%20*%20from', 'odd']),
      button: 'Open the address without it',
      first: true,
    }),
    step('check-address', 'Check the address', {
      note: rich(['/search', 'code']),
      button: 'Front page',
    }),
    step('ask-support', 'Ask the site', {
      note: rich('Ray ID ', ['8f2c41d09b7e3a55', 'code']),
      button: 'Copy message',
      copies: 'Ray ID 8f2c41d09b7e3a55',
    }),
  ],
  disclosures: [
    {
      id: 'evidence',
      title: 'Why we think so',
      lines: [
        {
          term: null,
          text: rich('“Sorry, you have been blocked” is Cloudflare’s own page. ', ['Decides alone', 'sure']),
          line: 'certain',
        },
        { term: null, text: rich('The answer carries a Ray ID. ', ['Supports it', 'sure']), line: 'likely' },
        {
          term: null,
          text: rich('The address holds words that databases use. ', ['A hint', 'sure']),
          line: 'open',
        },
      ],
      button: null,
    },
    {
      id: 'details',
      title: 'Details for the site’s support',
      lines: [
        { term: 'Address', text: rich(['https://fieldnotes.example/search', 'code']), line: null },
        { term: 'Time', text: rich('23 Nov 2026, 14:32:08 +01:00'), line: null },
        { term: 'Answer', text: rich('403 from Cloudflare'), line: null },
      ],
      button: step('copy-details', 'Copy all', {
        button: 'Copy all',
        copies: 'Address: https://fieldnotes.example/search',
      }),
    },
    {
      id: 'owner',
      title: 'I run this site',
      lines: [
        {
          term: null,
          text: rich('The firewall’s event log shows the rule that matched this Ray ID.'),
          line: null,
        },
      ],
      button: step('explain', 'How to mend it', { button: 'How to mend it' }),
    },
  ],
  footer: [{ remedy: 'mute', label: 'Not on this site' }],
  words: {
    collapse: 'Collapse',
    expand: 'Show why this page was refused',
    collapsed: 'Why was this refused?',
    cutOff: 'Why403 was updated or switched off: load this page again, and its buttons work.',
    copied: 'Copied',
  },
};

export const unknownCard: CardView = {
  ...firewallCard,
  door: 'question',
  host: 'acme.example',
  sentence: 'This page is closed, and the server doesn’t say why.',
  why: rich(
    'The site’s own web server, ',
    ['nginx', 'strong'],
    ', refused. ',
    ['We can’t tell exactly', 'sure'],
    ' why: a rule and a file that the server may not read look the same from outside.',
  ),
  line: 'open',
  steps: [
    step('open-parent', 'Check the address', {
      note: rich(['/press/', 'code'], ['2024/', 'odd']),
      button: 'Open /press/',
      first: true,
    }),
    step('clear-cookies', 'Clear this site’s 12 cookies', {
      note: rich('You will be signed out of acme.example.'),
      button: 'Clear cookies',
    }),
    step('vpn-off', 'Turn off a VPN or proxy', { note: rich('Some sites refuse their addresses.') }),
    step('sign-in', 'Sign in, if you have an account here', { button: 'Sign in' }),
  ],
};

export const signInCard: CardView = {
  ...firewallCard,
  door: 'keyhole',
  tone: 'signin',
  plate: '401',
  host: 'intranet.acme.example',
  sentence: 'You need to sign in to see this page.',
  why: rich(
    'The site doesn’t know who you are yet. This is ',
    ['certain', 'sure'],
    ': it asked for a name and password for “',
    ['Staff area', 'strong'],
    '”.',
  ),
  line: 'certain',
  steps: [
    step('sign-in', 'Sign in with your account for this site', { button: 'Sign in', first: true }),
    step('ask-owner', 'No account?', {
      note: rich('Ask the people who run the site. Nothing else will open it.'),
    }),
  ],
};

export const legalCard: CardView = {
  ...firewallCard,
  door: 'bricked',
  tone: 'none',
  plate: '451',
  host: 'archive-press.example',
  sentence: 'This page is withheld for legal reasons.',
  why: rich(
    'The ',
    ['site', 'strong'],
    ' says so itself, so this is ',
    ['certain', 'sure'],
    '. It names a court order in your country.',
  ),
  line: 'certain',
  steps: [
    step('nothing', 'Nothing on your side will mend this.', {
      note: rich(
        'Reloading, clearing cookies or another browser won’t help, so you can save yourself the trouble.',
      ),
    }),
    step('read-notice', 'Read who asked for it', {
      note: rich('The site links to the notice.'),
      button: 'Open notice',
    }),
  ],
};

/** @param countdownTo milliseconds since 1970 */
export function waitCard(countdownTo: number): CardView {
  return {
    ...firewallCard,
    door: 'wait',
    tone: 'wait',
    plate: '429',
    host: 'api-docs.example',
    sentence: 'Too many requests for now. Wait a little.',
    why: rich(
      'The ',
      ['site', 'strong'],
      ' limits how often one connection may ask. This is ',
      ['certain', 'sure'],
      ': it said how long to wait.',
    ),
    line: 'certain',
    countdownTo,
    steps: [
      step('wait', 'The page reloads by itself when the time is up', { button: 'Reload now', first: true }),
      step('vpn-off', 'You hardly asked for anything?', {
        note: rich('On a shared network or VPN, other people’s requests count too.'),
      }),
    ],
  };
}

export const challengePill: PillView = {
  kind: 'pill',
  refusal: 'sample',
  revision: 1,
  language: 'en',
  direction: 'ltr',
  label: 'Why403: why this page was refused',
  door: 'wait',
  tone: 'wait',
  plate: '403',
  host: 'fieldnotes.example',
  sentence: 'This site is checking your browser',
  note: 'Waiting is right. It takes a few seconds.',
  action: null,
  staysFor: null,
};

export const clearedPill: PillView = {
  ...challengePill,
  door: 'ajar',
  tone: 'solved',
  sentence: 'The page opens now',
  note: '12 cookies cleared.',
  action: { remedy: 'undo-cookies', label: 'Undo' },
  staysFor: 30_000,
};
