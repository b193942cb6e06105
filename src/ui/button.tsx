import type { ComponentChildren, JSX } from 'preact';

interface ButtonProps {
  /** `go` is the one yellow button of a view, `quiet` has no border, `icon` is square. */
  readonly look?: 'go' | 'quiet' | 'icon' | 'pill' | undefined;
  /** The accessible name, where the content has no words. */
  readonly label?: string;
  /** The id of the element that says what the button is about: "Open" alone tells nothing. */
  readonly describedBy?: string | undefined;
  /** What pressing does, where the words in the button say something else. */
  readonly hint?: string;
  /** Whether what this button shows is open. */
  readonly expanded?: boolean;
  /** Something is under way: the button stays where it is, keeps its focus and does nothing. */
  readonly busy?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/**
 * A button that only a person can press: an event made by a script is not trusted
 * (https://dom.spec.whatwg.org/#dom-event-istrusted).
 */
export function Button({ look, busy = false, onPress, children, ...named }: ButtonProps): JSX.Element {
  return (
    <button
      class={look}
      aria-label={named.label}
      title={named.hint}
      aria-describedby={named.describedBy}
      aria-expanded={named.expanded}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (event.isTrusted && !busy) onPress();
      }}
    >
      {children}
    </button>
  );
}
