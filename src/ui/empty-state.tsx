import type { ComponentChildren, JSX } from 'preact';
import type { Door, Tone } from '../core/wording/view.ts';
import { DoorGlyph } from './door.tsx';

interface EmptyStateProps {
  readonly door: Door;
  /** `null`: nothing is the matter. */
  readonly tone: Tone | null;
  /** The heading's level: 1 where it is the whole page's. */
  readonly level?: 1 | 2;
  readonly title: string;
  readonly note: string;
  /** Buttons. */
  readonly children?: ComponentChildren;
}

/** A surface, or a part of one, that has nothing to list: says why, and what can be done. */
export function EmptyState({ door, tone, level = 2, ...words }: EmptyStateProps): JSX.Element {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class={`empty ${tone ?? ''}`}>
      <DoorGlyph door={door} />
      <Heading>{words.title}</Heading>
      <p>{words.note}</p>
      {words.children}
    </div>
  );
}
