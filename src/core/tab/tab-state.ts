import { nothingSeen } from '../join/join.ts';
import type { JoinState } from '../join/join.ts';
import type { Probing } from '../remedies/probing.ts';
import type { Cleared, CookieCount, RemedyId } from '../remedies/remedy.ts';
import type { Refusal } from '../refusal.ts';

/** What we know of a tab now. Plain JSON, at most 4 KiB: it lives in `storage.session`. */
export interface TabState {
  readonly version: 1;
  /** Rises with each change that a surface could show. */
  readonly revision: number;
  readonly join: JoinState;
  readonly page: PagePhase;
  /** Refused responses whose documents may still come, newest first: as many as the join remembers. */
  readonly awaiting: readonly Refusal[];
  /** What clearing the site's cookies would remove, when it was counted before the document came. */
  readonly counted: CountedCookies | null;
  readonly background: readonly BackgroundRefusals[];
  /** Steps taken in this tab, oldest first, at most eight: advice must not repeat itself. */
  readonly taken: readonly TakenStep[];
  /** When challenges came, within the last two minutes; milliseconds since 1970. */
  readonly challenges: readonly number[];
  /** What the last load that a step began was sent as, where the browser says otherwise of itself. */
  readonly introduced: string | null;
  /** The last clearing of cookies while its Undo stands, for whatever page the tab shows. */
  readonly cleared: ClearedSite | null;
}

export type PagePhase =
  /** Nothing was refused here. */
  | { readonly phase: 'quiet' }
  | RefusedPage
  /** A step was started: the next document tells how it went. */
  | { readonly phase: 'stepping'; readonly step: RemedyId; readonly refusal: Refusal; readonly since: number }
  /** It went well: for this one document a pill says so. */
  | {
      readonly phase: 'solved';
      readonly step: RemedyId;
      readonly refusal: Refusal;
      readonly documentId: string;
      readonly card: CardPhase;
    };

export interface RefusedPage {
  readonly phase: 'refused';
  readonly refusal: Refusal;
  /** `null`: the browser showed its own page instead of a document. */
  readonly documentId: string | null;
  readonly card: CardPhase;
  /** A sign-in link that stood in the page. */
  readonly signInLink: string | null;
  /** It holds a form to sign in itself. */
  readonly signInForm?: boolean;
  /** What clearing the site's cookies would remove; `null`: not counted yet. */
  readonly cookies: CookieCount | null;
  readonly running: RemedyId | null;
  /** What was asked to find out why; `null`: nothing yet. */
  readonly probing: Probing | null;
}

/**
 * The card in the page. `wanted`: to be injected, again after a restart; `shown`: its script has answered;
 * `elsewhere`: no card can be seen, the popup carries it; `unwanted`: the visitor doesn't want cards on this site.
 */
export type CardPhase = 'wanted' | 'shown' | 'elsewhere' | 'unwanted';

/** Refused requests of a page that otherwise works, by method, path and status. */
export interface BackgroundRefusals {
  readonly refusal: string;
  readonly method: string;
  /** Without query. */
  readonly url: string;
  readonly status: number;
  readonly cause: string;
  readonly count: number;
  readonly lastAt: number;
  /** A frame of another site: listed with the page that holds it, and not counted on the icon. */
  readonly isForeign?: boolean;
}

export interface CountedCookies {
  /** The refusal that they were counted for. */
  readonly refusal: string;
  readonly cookies: CookieCount;
}

export interface TakenStep {
  readonly remedy: RemedyId;
  /** Of the refusal, without query. */
  readonly url: string;
  readonly at: number;
}

export interface ClearedSite extends Cleared {
  readonly site: string;
}

export const quietTab: TabState = {
  version: 1,
  revision: 0,
  join: nothingSeen,
  page: { phase: 'quiet' },
  awaiting: [],
  counted: null,
  background: [],
  taken: [],
  challenges: [],
  introduced: null,
  cleared: null,
};
