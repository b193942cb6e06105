import { render } from 'preact';
import type { JSX } from 'preact';
import type { SmallAction, StepView, View } from '../core/wording/view.ts';
import { Card, CollapsedCard } from '../ui/card.tsx';
import { Pill } from '../ui/pill.tsx';

/** What the card shows. */
export interface Shown {
  readonly view: View;
  readonly collapsed: boolean;
  /** The remedy whose text was just copied. */
  readonly copied: string | null;
  /** The remedy under way. */
  readonly busy: string | null;
  /** What a screen reader says now, politely: a live region is spoken when its text changes. */
  readonly said: string;
}

/** What a person can do with it. */
export interface Doings {
  readonly onStep: (step: StepView) => void;
  readonly onSmall: (action: SmallAction) => void;
  readonly onCollapse: () => void;
  readonly onExpand: () => void;
}

/** Draws. A control that had the focus and is gone leaves it to the landmark, not to the page. */
export function draw(root: ShadowRoot, shown: Shown, doings: Doings): void {
  const focused = root.activeElement;
  render(<Surface {...shown} {...doings} />, root);
  if (focused !== root.activeElement) focusLandmark(root);
}

/** Moves the focus to where a reader begins: the landmark, or the button of a collapsed card. */
export function focusLandmark(root: ShadowRoot): void {
  root.querySelector<HTMLElement>('section[tabindex], button')?.focus();
}

/** Takes everything away again, and with it what still ticks. */
export function erase(root: ShadowRoot): void {
  render(null, root);
}

function Surface({ said, ...shown }: Shown & Doings): JSX.Element {
  const { language, direction, appearance } = shown.view;
  return (
    <div class="shell" lang={language} dir={direction} style={{ colorScheme: appearance }}>
      <Face {...shown} />
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}

function Face({ view, collapsed, ...rest }: Omit<Shown, 'said'> & Doings): JSX.Element {
  if (view.kind === 'pill') return <Pill view={view} {...rest} />;
  if (collapsed) return <CollapsedCard view={view} onExpand={rest.onExpand} />;
  return <Card view={view} {...rest} />;
}
