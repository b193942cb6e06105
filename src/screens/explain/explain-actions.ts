/** What the visitor can do here. */
export interface ExplainActions {
  /** A step in the tab that shows the refusal. */
  readonly onAct: (remedy: string) => void;
  /** Opens the address again. */
  readonly onOpenAgain: () => void;
  readonly onRetry: () => void;
  /** `false`: the browser did not allow it. */
  readonly onCopy: (text: string) => Promise<boolean>;
}
