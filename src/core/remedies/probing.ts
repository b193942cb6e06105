/** What a probe changes about the refused request, most telling first. */
export const probes = [
  'again',
  'without-cookies',
  'undamaged',
  'https',
  'without-tracking',
  'www',
  'trace',
  'parent',
  'front-page',
  'security',
] as const;

export type Probe = (typeof probes)[number];

/** How a probe was answered. `open`: no refusal, no check for robots, no sign-in; `moved`: sent elsewhere; `silent`: not at all in time. */
export const outcomes = [
  'open',
  'refused',
  'sign-in',
  'challenge',
  'limited',
  'moved',
  'missing',
  'silent',
] as const;

export type Outcome = (typeof outcomes)[number];

export interface Answered {
  readonly probe: Probe;
  readonly outcome: Outcome;
}

/** What a search tells besides: the site at addresses made for it for everybody (untrusted server text, short), and the browser. */
export interface Told {
  /** Two letters, from `/cdn-cgi/trace`: where the site sees the visitor. */
  readonly country: string | null;
  readonly warp: boolean;
  /** From `security.txt` (RFC 9116, 2.5.3): a `mailto:` or `https:` address. */
  readonly contact: string | null;
  /** The refused page can have no cookies in this browser. */
  readonly cookiesOff: boolean;
}

/** Finding out why: plain JSON, in the tab state. */
export interface Probing {
  readonly planned: readonly Probe[];
  readonly answered: readonly Answered[];
  /** `null`: still under way. `interrupted`: the browser stopped the background meanwhile. */
  readonly ended: 'done' | 'cancelled' | 'interrupted' | null;
  readonly told: Told;
}

const nothingTold: Told = { country: null, warp: false, contact: null, cookiesOff: false };

export function begun(planned: readonly Probe[]): Probing {
  return { planned, answered: [], ended: null, told: nothingTold };
}

/** What is to be asked next; `null`: nothing more, since a step is proven, the server wants fewer questions, or all is asked. */
export function nextProbe({ planned, answered, ended }: Probing): Probe | null {
  if (ended !== null || answered.some(settles)) return null;
  const isOpen = (probe: Probe): boolean => isLetIn(answered.find((one) => one.probe === probe)?.outcome);
  const left = planned.filter((probe) => !answered.some((one) => one.probe === probe));
  // The folder above is open: the front page would tell nothing more.
  return left.find((probe) => probe !== 'front-page' || !isOpen('parent')) ?? null;
}

/** One answer more, and whether it was the last. */
export function answeredBy(before: Probing, answer: Answered, told: Partial<Told>): Probing {
  if (before.ended !== null) return before;
  const answered = [...before.answered, answer];
  const after = { ...heardOf(before, told), answered };
  return nextProbe(after) === null ? { ...after, ended: 'done' } : after;
}

/** The same search, with something more that was told. */
export function heardOf(before: Probing, told: Partial<Told>): Probing {
  return { ...before, told: { ...before.told, ...told } };
}

const conclusive: ReadonlySet<Probe> = new Set<Probe>([
  'again',
  'without-cookies',
  'undamaged',
  'https',
  'without-tracking',
  'www',
]);

function settles({ probe, outcome }: Answered): boolean {
  return outcome === 'limited' || outcome === 'challenge' || (outcome === 'open' && conclusive.has(probe));
}

function isLetIn(outcome: Outcome | undefined): boolean {
  return outcome === 'open' || outcome === 'moved';
}

/** What was learned. Only the first three are proofs. */
export type Finding =
  /** The same again opened. */
  | { readonly found: 'temporary' }
  | { readonly found: 'cookies' }
  | { readonly found: 'address'; readonly probe: Probe }
  /** Without cookies the site asks for a sign-in, with them it refuses. */
  | { readonly found: 'sign-in' }
  /** The folder above or the front page is open. */
  | { readonly found: 'part'; readonly probe: 'parent' | 'front-page' }
  | { readonly found: 'whole' }
  | { readonly found: 'nothing' }
  /** The server wants fewer requests, or began to check. */
  | { readonly found: 'limited' | 'challenge' }
  | { readonly found: 'cancelled' | 'interrupted' };

/** `null`: nothing was asked, or not everything yet. */
export function findingOf(probing: Probing | null): Finding | null {
  if (!probing?.ended) return null;
  if (probing.ended !== 'done') return { found: probing.ended };
  const { answered } = probing;
  const last = answered.at(-1);
  if (last?.outcome === 'limited' || last?.outcome === 'challenge') return { found: last.outcome };
  if (last !== undefined && settles(last)) return proofOf(last.probe);
  return hintOf((probe) => answered.find((one) => one.probe === probe)?.outcome);
}

function proofOf(probe: Probe): Finding {
  if (probe === 'again') return { found: 'temporary' };
  return probe === 'without-cookies' ? { found: 'cookies' } : { found: 'address', probe };
}

function hintOf(outcomeOf: (probe: Probe) => Outcome | undefined): Finding {
  if (outcomeOf('without-cookies') === 'sign-in' && outcomeOf('again') === 'refused')
    return { found: 'sign-in' };
  if (isLetIn(outcomeOf('parent'))) return { found: 'part', probe: 'parent' };
  if (isLetIn(outcomeOf('front-page'))) return { found: 'part', probe: 'front-page' };
  return { found: outcomeOf('front-page') === 'refused' ? 'whole' : 'nothing' };
}

/** Whether a finding is a proof that a step works. */
export function isProof(finding: Finding | null): boolean {
  return finding !== null && ['temporary', 'cookies', 'address'].includes(finding.found);
}
