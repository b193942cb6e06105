import type { RemedyId } from './remedies/remedy.ts';
import type { Verdict } from './verdict.ts';

/** A page refusal is a top-level document; the others were asked for by a page. */
export type RefusalKind = 'page' | 'frame' | 'background';

/** One response with which a request was declined, as the tab state, the popup and the history know it. */
export interface Refusal {
  /** Opaque: screens find a refusal by it, and their addresses carry nothing else. */
  readonly id: string;
  readonly kind: RefusalKind;
  /** Without credentials; at most 2,048 characters. */
  readonly url: string;
  /** Registrable domain, as the browser draws it; the host itself for an address or an intranet name. */
  readonly site: string;
  readonly method: string;
  readonly status: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isPrivate: boolean;
  /** The browser's cookie store of the tab: private window or Firefox container. `null`: the default one. */
  readonly cookieStoreId: string | null;
  readonly verdict: Verdict;
  /** The step after which a refused page of this site opened last time; missing or `null`: none is known. */
  readonly worked?: RemedyId | null;
}
