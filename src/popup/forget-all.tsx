import { Component, createRef } from 'preact';
import type { JSX } from 'preact';
import type { Say } from '../core/wording/say.ts';
import { Button } from '../ui/button.tsx';

interface ForgetAllProps {
  readonly say: Say;
  readonly onForgetAll: () => void;
}

/**
 * Asks once more, in place: one slip of the hand forgets nothing. The question puts the focus on the answer that does no
 * harm, and Escape is that answer too.
 */
export class ForgetAll extends Component<ForgetAllProps, { readonly asking: boolean }> {
  override state = { asking: false };
  readonly #part = createRef<HTMLDivElement>();

  override componentDidUpdate(_props: ForgetAllProps, before: { readonly asking: boolean }): void {
    if (before.asking !== this.state.asking) this.#part.current?.querySelector('button')?.focus();
  }

  /** When everything is forgotten there is nothing left to forget: the focus goes to what the popup says instead. */
  override componentWillUnmount(): void {
    const part = this.#part.current;
    if (part?.contains(document.activeElement) === true) document.querySelector('main')?.focus();
  }

  #ask = (asking: boolean): void => this.setState({ asking });

  #forget = (): void => {
    this.#ask(false);
    this.props.onForgetAll();
  };

  #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#ask(false);
  };

  override render(): JSX.Element {
    const { say } = this.props;
    if (!this.state.asking) {
      return (
        <div ref={this.#part}>
          <Button look="quiet" onPress={() => this.#ask(true)}>
            {say('popup_forget_all')}
          </Button>
        </div>
      );
    }
    return (
      <div
        ref={this.#part}
        class="question"
        role="group"
        aria-labelledby="forget-all"
        onKeyDown={this.#escape}
      >
        <p id="forget-all">{say('popup_forget_all_ask')}</p>
        <Button onPress={() => this.#ask(false)}>{say('popup_forget_all_no')}</Button>
        <Button onPress={this.#forget}>{say('popup_forget_all_yes')}</Button>
      </div>
    );
  }
}
