import type { JSX } from 'preact';
import type { CardView, SmallAction } from '../core/wording/view.ts';
import { Button } from './button.tsx';
import { Countdown } from './countdown.tsx';
import { Disclosure } from './disclosure.tsx';
import { DoorGlyph } from './door.tsx';
import { Glyph } from './glyph.tsx';
import { RichText } from './rich-text.tsx';
import { Steps } from './step.tsx';
import type { Pressing } from './step.tsx';

/** A product's name is the same in every language. */
const brand = 'Why403';

/** What a part of the card gets: the view, what is going on, and whom to tell. The word for "copied" is in the view. */
export interface CardPartProps extends Omit<Pressing, 'copiedWord'> {
  readonly view: CardView;
  /** A button of the footer was pressed. */
  readonly onSmall: (action: SmallAction) => void;
}

interface CardProps extends CardPartProps {
  readonly onCollapse: () => void;
}

/** The card as it stands in a refused page: a labelled landmark whose header stays while the rest scrolls. */
export function Card({ onCollapse, ...part }: CardProps): JSX.Element {
  const { view } = part;
  return (
    <section class={`card ${view.tone}`} aria-label={view.label} tabIndex={-1}>
      <header>
        <CardHeading view={view} />
        <Button look="icon" label={view.words.collapse} onPress={onCollapse}>
          <Glyph sign="collapse" />
        </Button>
      </header>
      <div class="in">
        <CardBody {...part} />
        <CardFooter {...part} />
      </div>
    </section>
  );
}

/** Door, house number and host. */
export function CardHeading({ view }: { readonly view: CardView }): JSX.Element {
  return (
    <>
      <DoorGlyph door={view.door} />
      <span class="plate">{view.plate}</span>
      <span class="host" dir="rtl" title={view.host}>
        <bdi dir="ltr">{view.host}</bdi>
      </span>
    </>
  );
}

/** What happened, who and why, the steps, and what is folded. */
export function CardBody({ view, onStep, copied, busy }: CardPartProps): JSX.Element {
  const pressing = { onStep, copied, busy, copiedWord: view.words.copied };
  const first = view.steps[0];
  return (
    <>
      <h2>{view.sentence}</h2>
      <p>
        <RichText text={view.why} line={view.line} />
      </p>
      {view.countdownTo !== null && first && (
        <Countdown key={view.countdownTo} to={view.countdownTo} onZero={() => onStep(first)} />
      )}
      {view.steps.length > 0 && <Steps steps={view.steps} {...pressing} />}
      {view.disclosures.map((disclosure) => (
        <Disclosure key={disclosure.id} disclosure={disclosure} {...pressing} />
      ))}
    </>
  );
}

/** Whose card this is, and what a visitor may want of it on this site. */
function CardFooter({ view, onSmall, busy }: CardPartProps): JSX.Element {
  return (
    <footer>
      <span>{brand}</span>
      {view.footer.map((action) => (
        <Button key={action.remedy} look="quiet" busy={busy !== null} onPress={() => onSmall(action)}>
          {action.label}
        </Button>
      ))}
    </footer>
  );
}

interface CollapsedCardProps {
  readonly view: CardView;
  readonly onExpand: () => void;
}

/** The card folded into one line, which opens it again. */
export function CollapsedCard({ view, onExpand }: CollapsedCardProps): JSX.Element {
  return (
    <section class={view.tone} aria-label={view.label}>
      <Button look="pill" hint={view.words.expand} expanded={false} onPress={onExpand}>
        <DoorGlyph door={view.door} />
        <span class="plate">{view.plate}</span>
        <b>{view.words.collapsed}</b>
        <Glyph sign="up" />
      </Button>
    </section>
  );
}
