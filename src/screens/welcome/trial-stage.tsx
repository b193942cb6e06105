import { Component, createRef } from 'preact';
import type { JSX } from 'preact';
import type { Refusal } from '../../core/refusal.ts';
import type { MessageKey, Say } from '../../core/wording/say.ts';
import type { SmallAction, StepView, View } from '../../core/wording/view.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CollapsedCard } from '../../ui/card.tsx';
import { Pill } from '../../ui/pill.tsx';
import { refusedPage } from './refused-response.ts';
import { explanationOf, trialAfter, trialView } from './trial.ts';
import type { Trial } from './trial.ts';

/** A clearing takes about as long, the page's loading included; milliseconds. */
const clearingTakes = 900;

interface TrialStageProps {
  readonly say: Say;
  readonly refusal: Refusal;
}

interface TrialStageState {
  readonly trial: Trial;
  readonly collapsed: boolean;
  /** What is said below the page: what to do next, or what a button would do. */
  readonly hint: MessageKey;
}

const atFirst: TrialStageState = { trial: 'refused', collapsed: false, hint: 'welcome_try_refused' };

/** A refused page of its own with the real card on it: what is pressed here is done to nothing, and shows what it would do. */
export class TrialStage extends Component<TrialStageProps, TrialStageState> {
  override state = atFirst;
  readonly #card = createRef<HTMLDivElement>();
  #clearing: ReturnType<typeof setTimeout> | undefined;

  override componentWillUnmount(): void {
    clearTimeout(this.#clearing);
  }

  override getSnapshotBeforeUpdate(): boolean {
    return this.#hasFocus();
  }

  /** As the card in a page does: a control that had the focus and is gone leaves it to the landmark. */
  override componentDidUpdate(_props: TrialStageProps, _before: TrialStageState, hadFocus: boolean): void {
    if (!hadFocus || this.#hasFocus()) return;
    this.#card.current?.querySelector<HTMLElement>('section[tabindex], button')?.focus();
  }

  #hasFocus(): boolean {
    return this.#card.current?.contains(document.activeElement) === true;
  }

  #press = ({ remedy }: StepView | SmallAction): void => {
    const next = trialAfter(remedy);
    if (next === null) {
      this.setState({ hint: explanationOf(remedy) });
      return;
    }
    this.setState({ trial: next, hint: `welcome_try_${next}` });
    if (next !== 'clearing') return;
    this.#clearing = setTimeout(() => {
      this.setState({ trial: 'open', hint: 'welcome_try_open' });
    }, clearingTakes);
  };

  #collapse = (): void => this.setState({ collapsed: true });

  #expand = (): void => this.setState({ collapsed: false });

  #startOver = (): void => this.setState(atFirst);

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#collapse();
  };

  override render(): JSX.Element {
    const { say, refusal } = this.props;
    const { trial, hint } = this.state;
    const view = trialView(trial, refusal, say);
    const isRefused = trial === 'refused' || trial === 'clearing';
    return (
      <section class="trial" aria-labelledby="try">
        <h2 id="try">{say('welcome_try_title')}</h2>
        <p class="hint" role="status">
          {say(hint, { button: say('button_clear_cookies') })}
        </p>
        <div class="window">
          <p class="bar">
            <bdi dir="ltr">{refusal.url.replace('https://', '')}</bdi>
          </p>
          {isRefused ? <RefusedPage /> : <OpenPage title={say('welcome_try_page')} />}
          <div class="card-place" ref={this.#card} onKeyDown={this.#onKey}>
            {this.#face(view)}
            <p class="unseen" role="status">
              {trial === 'refused' ? '' : view.sentence}
            </p>
          </div>
        </div>
        <p class="foot">
          <span class="note">{say('welcome_try_made_up')}</span>
          {trial !== 'refused' && (
            <Button busy={trial === 'clearing'} onPress={this.#startOver}>
              {say('welcome_try_again')}
            </Button>
          )}
        </p>
      </section>
    );
  }

  #face(view: View): JSX.Element {
    const { trial, collapsed } = this.state;
    const pressing = {
      onStep: this.#press,
      onSmall: this.#press,
      copied: null,
      busy: trial === 'clearing' ? 'clear-cookies' : null,
    };
    if (view.kind === 'pill') return <Pill view={view} {...pressing} />;
    if (collapsed) return <CollapsedCard view={view} onExpand={this.#expand} />;
    return <Card view={view} onCollapse={this.#collapse} {...pressing} />;
  }
}

function RefusedPage(): JSX.Element {
  return (
    <div class="shown" lang="en" dir="ltr">
      <p class="big">{refusedPage.title}</p>
      <p>{refusedPage.said}</p>
    </div>
  );
}

/** Lines that stand for text: what the page says is nothing to read here. */
function OpenPage({ title }: { readonly title: string }): JSX.Element {
  return (
    <div class="shown">
      <p class="big">{title}</p>
      <div class="text" aria-hidden="true" />
    </div>
  );
}
