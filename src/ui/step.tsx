import type { JSX } from 'preact';
import type { StepView } from '../core/wording/view.ts';
import { Button } from './button.tsx';
import { RichText } from './rich-text.tsx';

/** What the buttons of steps need to know and to tell. */
export interface Pressing {
  /** A step's button was pressed. */
  readonly onStep: (step: StepView) => void;
  /** The remedy whose text was just copied, or `null`. */
  readonly copied: string | null;
  /** What its button says then. */
  readonly copiedWord: string;
  /** The remedy under way, or `null`: until it is answered no button acts. */
  readonly busy: string | null;
}

/** The steps, most promising first. */
export function Steps({
  steps,
  ...pressing
}: Pressing & { readonly steps: readonly StepView[] }): JSX.Element {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <Step key={step.remedy} step={step} {...pressing} />
      ))}
    </ol>
  );
}

function Step({ step, ...pressing }: Pressing & { readonly step: StepView }): JSX.Element {
  const title = `step-${step.remedy}`;
  return (
    <li class="step">
      <p>
        <b id={title}>
          <RichText text={step.title} />
        </b>
        {step.note && (
          <small>
            <RichText text={step.note} />
          </small>
        )}
      </p>
      <StepButton step={step} describedBy={title} {...pressing} />
    </li>
  );
}

export interface StepButtonProps extends Pressing {
  readonly step: StepView;
  readonly describedBy?: string | undefined;
}

/** The button of one step; advice without a button shows nothing. */
export function StepButton({ step, describedBy, ...pressing }: StepButtonProps): JSX.Element | null {
  const { onStep, copied, copiedWord, busy } = pressing;
  if (step.button === null) return null;
  return (
    <Button
      look={step.first ? 'go' : undefined}
      describedBy={describedBy}
      busy={busy !== null}
      onPress={() => onStep(step)}
    >
      {copied === step.remedy ? copiedWord : step.button}
    </Button>
  );
}
