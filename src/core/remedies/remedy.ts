import type { Policy } from '../settings/policy.ts';
import type { StatusPage } from './status-page.ts';
import type { Probing } from './probing.ts';

/** What a surface asks the background to do. The surface sends the remedy's id only; the background looks the rest up. */
export type Action =
  /** In the same tab, unless `newTab`: a refused frame belongs beside the page that holds it. */
  | { readonly does: 'open'; readonly url: string; readonly newTab?: true }
  /** In a private window, where no cookie goes along and other extensions usually rest. */
  | { readonly does: 'open-privately'; readonly url: string }
  | { readonly does: 'reload' }
  /** One step back in the tab's history: to the form that was sent. */
  | { readonly does: 'back' }
  | { readonly does: 'wait'; readonly until: number }
  | { readonly does: 'clear-cookies'; readonly scope: 'site' | 'page' }
  | { readonly does: 'undo-cookies' }
  | { readonly does: 'find-out' }
  | { readonly does: 'stop-probing' }
  | { readonly does: 'explain' }
  | { readonly does: 'mute' }
  | { readonly does: 'unmute' }
  /** The surface itself copies; the background only learns that it did. */
  | { readonly does: 'copy' };

/** One thing that a person can do about a verdict. */
export interface Remedy {
  /** Stable within one view: `clear-cookies`, `open-parent`… Catalogue keys are made of it: `step_<id>_title`. */
  readonly id: RemedyId;
  /** `null`: advice that only the person can follow. */
  readonly action: Action | null;
}

export const remedyIds = [
  'find-out',
  'stop-probing',
  'open-found',
  'sign-in',
  'switch-account',
  'check-address',
  'open-parent',
  'open-front-page',
  'clear-cookies',
  'clear-page-cookies',
  'undo-cookies',
  'reload',
  'open-again',
  'wait',
  'vpn-off',
  'extensions-off',
  'private-window',
  'archived-copy',
  'status-page',
  'go-back',
  'open-frame',
  'allow-cookies',
  'check-clock',
  'choose-certificate',
  'update-browser',
  'ask-support',
  'ask-network',
  'ask-owner',
  'come-back-later',
  'new-link',
  'nothing',
  'read-notice',
  'copy-details',
  'explain',
  'mute',
  'unmute',
] as const;

export type RemedyId = (typeof remedyIds)[number];

/** How long a clearing of cookies can be undone, in milliseconds. */
export const undoWindow = 5 * 60_000;

/** What is known around a refusal when its remedies are chosen. */
export interface Circumstances {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What "clear this site's cookies" would remove; `null`: not counted yet. */
  readonly cookies: CookieCount | null;
  /** The last clearing on this site in this tab, while its Undo stands. */
  readonly cleared: Cleared | null;
  /** Remedies already taken in this tab for this address, oldest first: a refusal that returns must not repeat them. */
  readonly tried: readonly RemedyId[];
  /** Challenges in this tab within the last two minutes, this one included. */
  readonly challenges: number;
  /** A sign-in link that stood in the refused page, absolute and of the same site. */
  readonly signInLink: string | null;
  /** The refused page itself holds a form to sign in. */
  readonly signInForm?: boolean;
  /** The card is not shown on this site. */
  readonly muted: boolean;
  /** Whether Why403 can open a private window; else only the visitor can. */
  readonly opensPrivately: boolean;
  /** Where providers say how they are. */
  readonly statusPages?: readonly StatusPage[];
  /** What the visitor's organisation has set: whom to ask, and what is not offered. */
  readonly policy?: Policy;
  /** The refused request was a form's POST: reloading would send it again. */
  readonly afterForm: boolean;
  /** Whether the refused address may be asked for again by itself. */
  readonly mayRepeat: boolean;
  /** What was asked to find out why; `null`: nothing yet. */
  readonly probing: Probing | null;
  /** The remedy under way at this moment. */
  readonly running: RemedyId | null;
}

export interface CookieCount {
  readonly count: number;
  /** Hosts of the site beside the refused one that would lose cookies, most first, at most five. */
  readonly otherHosts: readonly string[];
  /** The visitor wants the cookies of this site left alone. */
  readonly spared?: boolean;
}

export interface Cleared {
  readonly removed: number;
  /** Still there when the list was read again. */
  readonly remaining: number;
  readonly undoUntil: number;
  /** After Undo: names that the browser would not take back. `null`: not undone. */
  readonly undone: { readonly restored: number; readonly missing: readonly string[] } | null;
  /** Nothing was removed. `no-access`: the browser does not let Why403 touch this site's cookies. */
  readonly failed?: 'no-access' | 'not-removed';
}
