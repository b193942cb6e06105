import type { JSX } from 'preact';
import type { Say } from '../../core/wording/say.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import type { ExplainActions } from './explain-actions.ts';
import type { ExplainView, ScreenStep } from './explain-view.ts';

interface StepsProps extends Pick<ExplainActions, 'onAct' | 'onOpenAgain' | 'onCopy'> {
  readonly say: Say;
  readonly view: ExplainView;
  readonly busy: string | null;
}

/** The steps; where they need the tab and it shows something else by now, a way back to it. */
export function StepsPanel(props: StepsProps): JSX.Element {
  const { view, say, onOpenAgain } = props;
  return (
    <>
      <ol class="steps">
        {view.steps.map((step) => (
          <Step key={step.remedy} step={step} {...props} />
        ))}
      </ol>
      {view.siteData !== null && (
        <p class="note">
          <a href={view.siteData}>{say('site_data_open')}</a>
        </p>
      )}
      {view.elsewhere && (
        <div class="elsewhere">
          <p class="note">{say('explain_do_elsewhere')}</p>
          <Button onPress={onOpenAgain}>{say('explain_open_again')}</Button>
        </div>
      )}
    </>
  );
}

function Step({ step, ...props }: StepsProps & { readonly step: ScreenStep }): JSX.Element {
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
      <Way step={step} title={title} {...props} />
    </li>
  );
}

type WayProps = StepsProps & { readonly step: ScreenStep; readonly title: string };

/** What can be pressed: a link, a text to copy, or a step in the other tab. */
function Way({ step, title, say, busy, onAct, onCopy }: WayProps): JSX.Element | null {
  const { button, copies, href } = step;
  if (button === null) return null;
  if (href !== null) {
    return (
      <a class={step.first ? 'button go' : 'button'} href={href} rel="noreferrer" aria-describedby={title}>
        {button}
      </a>
    );
  }
  if (copies !== null) {
    return (
      <CopyButton text={copies} label={button} word={button} copied={say('explain_copied')} onCopy={onCopy} />
    );
  }
  return (
    <Button
      {...(step.first && { look: 'go' })}
      describedBy={title}
      busy={busy !== null}
      onPress={() => onAct(step.remedy)}
    >
      {button}
    </Button>
  );
}
