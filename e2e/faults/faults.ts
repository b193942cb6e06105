import type { Visitor } from './visitor.ts';

/** A real fault, and what a visitor can do about it. */
export interface Fault {
  readonly name: string;
  readonly url: string;
  /** `mended`: the first step opens the page. `elsewhere`: it opens the page that the visitor can have instead. `not`: nothing on the visitor's side. */
  readonly can: 'mended' | 'elsewhere' | 'not';
  /** The page that held the link. */
  readonly referer?: string;
  readonly arrange?: (visitor: Visitor) => Promise<void> | void;
  /** What a network sends that is no VPN's, where the visitor uses one. */
  readonly networkWithoutVpn?: Readonly<Record<string, string>>;
  /** What somebody with an account does at the way to sign in. */
  readonly signIn?: (visitor: Visitor) => Promise<void> | void;
  /** How long somebody who is told to come back later stays away, in milliseconds. */
  readonly patience?: number;
}

const site = 'http://www.site.test';

const stale = (visitor: Visitor): void => void visitor.cookies.set('session', 'stale');
const knowsPassword = (visitor: Visitor): void => {
  visitor.password = `Basic ${Buffer.from('visitor:open').toString('base64')}`;
};

/** The faults that every server can have. */
export const common: readonly Fault[] = [
  { name: 'a stale cookie', url: `${site}/stale/page.html`, can: 'mended', arrange: stale },
  { name: 'a bracket at the end', url: `${site}/strict/page.html)`, can: 'mended' },
  { name: 'a comma at the end', url: `${site}/strict/page.html,`, can: 'mended' },
  { name: 'dots of a shortened link at the end', url: `${site}/strict/page.html%E2%80%A6`, can: 'mended' },
  { name: 'a space at the end', url: `${site}/strict/page.html%20`, can: 'mended' },
  { name: 'http instead of https', url: `${site}/secure/page.html`, can: 'mended' },
  { name: 'the name without www', url: 'http://site.test/open/page.html', can: 'mended' },
  {
    name: 'a link from elsewhere to an image',
    url: `${site}/img/photo.jpg`,
    referer: 'http://other.test/',
    can: 'mended',
  },
  {
    name: 'a link from elsewhere to a page',
    url: `${site}/img/page.html`,
    referer: 'http://other.test/',
    can: 'mended',
  },
  { name: 'a tracking parameter', url: `${site}/track/page.html?fbclid=IwAR0a`, can: 'mended' },
  { name: 'a closed area', url: `${site}/denied/page.html`, can: 'not' },
];

/** Faults of those that have folders and passwords of their own. */
export const ofFiles: readonly Fault[] = [
  { name: 'a folder without a list', url: `${site}/open/listing/`, can: 'elsewhere' },
  { name: 'a password', url: `${site}/staff/page.html`, can: 'mended', signIn: knowsPassword },
  { name: 'a password that the visitor has not', url: `${site}/staff/page.html`, can: 'not' },
];

/** Faults that only one of them has here. */
export const ofNginx: readonly Fault[] = [
  { name: 'http, and words that say so', url: `${site}/encrypted/page.html`, can: 'mended' },
  {
    name: 'a limit of requests',
    url: `${site}/limited/page.html`,
    can: 'mended',
    patience: 1_200,
    arrange: async (visitor) => {
      await visitor.open(`${site}/limited/page.html`);
    },
  },
  {
    name: 'a limit that answers with 403',
    url: `${site}/busy/page.html`,
    can: 'mended',
    patience: 1_200,
    arrange: async (visitor) => {
      // The zone is shared with the fault above.
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      await visitor.open(`${site}/busy/page.html`);
    },
  },
  {
    name: 'cookies that are too large',
    url: `${site}/open/page.html`,
    can: 'mended',
    arrange: (visitor) => void visitor.cookies.set('a', 'x'.repeat(5_000)),
  },
];

const withCookie =
  (name: string, value: string) =>
  (visitor: Visitor): void =>
    void visitor.cookies.set(name, value);
const abroad = (visitor: Visitor): void => {
  visitor.network = { 'x-country': 'XX' };
};
const member = async (visitor: Visitor): Promise<void> => {
  await visitor.open(`${site}/app/login`);
};

/** Faults of an application, in its own words or without any. */
export const ofApplication: readonly Fault[] = [
  {
    name: 'an expired session, said so',
    url: `${site}/app/expired`,
    can: 'mended',
    arrange: withCookie('session', '1'),
  },
  {
    name: 'an expired session, not said',
    url: `${site}/app/silent-session`,
    can: 'mended',
    arrange: withCookie('session', '1'),
  },
  { name: 'a broken cookie', url: `${site}/app/cart`, can: 'mended', arrange: withCookie('cart', 'broken') },
  {
    name: 'cookies that are too large',
    url: `${site}/app/cookies`,
    can: 'mended',
    arrange: withCookie('a', 'x'.repeat(5_000)),
  },
  {
    name: 'a country, seen through a VPN',
    url: `${site}/app/country`,
    can: 'mended',
    arrange: abroad,
    networkWithoutVpn: {},
  },
  { name: 'a VPN, said so', url: `${site}/app/vpn`, can: 'mended', arrange: abroad, networkWithoutVpn: {} },
  { name: 'a hiccup', url: `${site}/app/flaky`, can: 'mended' },
  { name: 'a hiccup without a word', url: `${site}/app/deploying`, can: 'mended' },
  { name: 'a limit with a time', url: `${site}/app/soon`, can: 'mended' },
  { name: 'a limit in words with a time', url: `${site}/app/soon-in-words`, can: 'mended' },
  { name: 'members only, 401', url: `${site}/app/member`, can: 'mended', signIn: member },
  { name: 'members only, 403', url: `${site}/app/member-403`, can: 'mended', signIn: member },
  {
    name: 'members only, the form for it in a page with 403',
    url: `${site}/app/member-form`,
    can: 'mended',
    signIn: member,
  },
  { name: 'a search that looks like an attack', url: `${site}/app/search?q=%3Cscript%3E`, can: 'elsewhere' },
  {
    name: 'a campaign’s parameters',
    url: `${site}/app/campaign?id=1&utm_source=mail&utm_medium=x`,
    can: 'mended',
  },
  { name: 'a role is missing', url: `${site}/app/role`, can: 'not', arrange: withCookie('session', '1') },
  {
    name: 'a role is missing, and without the session a page with 403 asks for one',
    url: `${site}/app/editors`,
    can: 'not',
    arrange: withCookie('session', '1'),
  },
  { name: 'another team', url: `${site}/app/team`, can: 'not', arrange: withCookie('session', '1') },
  { name: 'the visitor’s own country', url: `${site}/app/here`, can: 'not' },
  { name: 'the law', url: `${site}/app/law`, can: 'not' },
  { name: 'a quota', url: `${site}/app/quota`, can: 'not' },
  { name: 'a suspended account', url: `${site}/app/suspended`, can: 'not' },
  { name: 'an expired link', url: `${site}/app/link`, can: 'not' },
  { name: 'a closed page without a word', url: `${site}/app/closed`, can: 'not' },
  {
    name: 'a closed page, cookies and all',
    url: `${site}/app/bare`,
    can: 'not',
    arrange: withCookie('theme', 'dark'),
  },
];

/** Faults of a site made with Express. */
export const ofExpress: readonly Fault[] = [
  {
    name: 'a link from elsewhere to an image',
    url: `${site}/express/image.jpg`,
    referer: 'http://other.test/',
    can: 'mended',
  },
  {
    name: 'a limit with a time',
    url: `${site}/express/busy`,
    can: 'mended',
    arrange: async (visitor) => {
      await visitor.open(`${site}/express/busy`);
    },
  },
  {
    name: 'a session of an earlier release',
    url: `${site}/express/session`,
    can: 'mended',
    arrange: withCookie('connect.sid', 's%3Aold.proof'),
  },
  {
    name: 'members only',
    url: `${site}/express/member`,
    can: 'mended',
    signIn: async (visitor) => {
      await visitor.open(`${site}/express/login`);
    },
  },
  {
    name: 'a role is missing',
    url: `${site}/express/editors`,
    can: 'not',
    arrange: withCookie('connect.sid', 's%3Anew.proof'),
  },
  { name: 'an expired signed link', url: `${site}/express/link?expires=1&signature=00ff`, can: 'not' },
  { name: 'a hidden folder', url: `${site}/express/files/.private/page.html`, can: 'not' },
];

/** Faults of a site made with Django. */
export const ofDjango: readonly Fault[] = [
  {
    name: 'a session of an earlier release',
    url: `${site}/django/session`,
    can: 'mended',
    arrange: withCookie('sessionid', 'old:proof'),
  },
  {
    name: 'members only',
    url: `${site}/django/member`,
    can: 'mended',
    signIn: async (visitor) => {
      await visitor.open(`${site}/django/login`);
    },
  },
  { name: 'a right is missing', url: `${site}/django/role`, can: 'not' },
];
