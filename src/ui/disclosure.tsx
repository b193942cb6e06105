import type { JSX } from 'preact';
import type { DetailLine, DisclosureView } from '../core/wording/view.ts';
import { Glyph } from './glyph.tsx';
import { RichText } from './rich-text.tsx';
import { StepButton } from './step.tsx';
import type { StepButtonProps } from './step.tsx';

interface DisclosureProps extends Omit<StepButtonProps, 'step' | 'describedBy'> {
  readonly disclosure: DisclosureView;
}

/** A folded part of the card: points as a list, facts as terms with their values, then what one can do with them. What a search learned is open. */
export function Disclosure({ disclosure, ...pressed }: DisclosureProps): JSX.Element {
  const points = disclosure.lines.filter((line) => line.term === null);
  const facts = disclosure.lines.filter((line) => line.term !== null);
  return (
    <details open={disclosure.id === 'seen'}>
      <summary>
        {disclosure.title}
        <Glyph sign="down" />
      </summary>
      <div class="lines">
        {points.length > 0 && <ul>{points.map(point)}</ul>}
        {facts.length > 0 && <dl>{facts.map(fact)}</dl>}
        {disclosure.button && <StepButton step={disclosure.button} {...pressed} />}
      </div>
    </details>
  );
}

function point({ text, line }: DetailLine): JSX.Element {
  return (
    <li>
      <RichText text={text} line={line} />
    </li>
  );
}

function fact({ term, text, line }: DetailLine): JSX.Element {
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <RichText text={text} line={line} />
      </dd>
    </>
  );
}
