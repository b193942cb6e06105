import { Component, createRef } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { Button } from './button.tsx';

interface AskFirstProps {
  /** Unique on the page. */
  readonly id: string;
  readonly look?: 'quiet';
  /** What the button says. */
  readonly children: ComponentChildren;
  readonly question: string;
  readonly no: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/**
 * A button for what can't be undone. It asks once more, in place: one slip of the hand does nothing. The question puts the focus on the
 * answer that does no harm, and Escape is that answer too.
 */
export class AskFirst extends Component<AskFirstProps, { readonly asking: boolean }> {
  override state = { asking: false };
  readonly #part = createRef<HTMLDivElement>();

  override componentDidUpdate(_props: AskFirstProps, before: { readonly asking: boolean }): void {
    if (before.asking !== this.state.asking) this.#part.current?.querySelector('button')?.focus();
  }

  /** When it is done there may be nothing left to ask for: the focus goes to what the page says instead. */
  override componentWillUnmount(): void {
    const part = this.#part.current;
    if (part?.contains(document.activeElement) === true) document.querySelector('main')?.focus();
  }

  #ask = (asking: boolean): void => this.setState({ asking });

  #yes = (): void => {
    this.#ask(false);
    this.props.onYes();
  };

  #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#ask(false);
  };

  override render(): JSX.Element {
    const { id, look, children, question, no, yes } = this.props;
    if (!this.state.asking) {
      return (
        <div ref={this.#part}>
          <Button look={look} onPress={() => this.#ask(true)}>
            {children}
          </Button>
        </div>
      );
    }
    return (
      <div ref={this.#part} class="question" role="group" aria-labelledby={id} onKeyDown={this.#escape}>
        <p id={id}>{question}</p>
        <Button onPress={() => this.#ask(false)}>{no}</Button>
        <Button onPress={this.#yes}>{yes}</Button>
      </div>
    );
  }
}
