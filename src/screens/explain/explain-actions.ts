import type { ProxyAnswer } from './proxy-question.tsx';

/** What the visitor can do here. */
export interface ExplainActions {
  /** A step in the tab that shows the refusal. */
  readonly onAct: (remedy: string) => void;
  /** Opens the address again. */
  readonly onOpenAgain: () => void;
  /** Asks for the address anew, past the cache, after something was mended on the server. */
  readonly onCheckAgain: () => void;
  /** Asks for the browser's proxy settings and reads them once; `null`: this browser does not let them be asked for. */
  readonly onAskForProxy: (() => Promise<ProxyAnswer>) | null;
  readonly onRetry: () => void;
  /** Writes a sample to a file; `null`: only for those who run Why403 from its source. */
  readonly onSaveSample: (() => void) | null;
  /** `false`: the browser did not allow it. */
  readonly onCopy: (text: string) => Promise<boolean>;
}
