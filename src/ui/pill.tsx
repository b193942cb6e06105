import type { JSX } from 'preact';
import type { PillView, SmallAction } from '../core/wording/view.ts';
import { Button } from './button.tsx';
import { DoorGlyph } from './door.tsx';

interface PillProps {
  readonly view: PillView;
  readonly onSmall: (action: SmallAction) => void;
  /** The remedy under way, or `null`. */
  readonly busy: string | null;
}

/** One line over the page: what goes on by itself, or how a step went. */
export function Pill({ view, onSmall, busy }: PillProps): JSX.Element {
  const { action } = view;
  return (
    <section class={`pill ${view.tone}`} aria-label={view.label} tabIndex={-1}>
      <DoorGlyph door={view.door} />
      <p>
        <b>{view.sentence}</b>
        {view.note !== null && <small>{view.note}</small>}
      </p>
      {action && (
        <Button busy={busy !== null} onPress={() => onSmall(action)}>
          {action.label}
        </Button>
      )}
    </section>
  );
}
