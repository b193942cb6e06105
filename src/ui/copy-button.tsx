import { Component } from 'preact';
import type { JSX } from 'preact';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

interface CopyButtonProps {
  readonly text: string;
  /** Its name; what it copies, where several stand on one page. */
  readonly label: string;
  /** The word on the button; `null`: a small drawing only. */
  readonly word: string | null;
  /** What it says afterwards. */
  readonly copied: string;
  /** Puts the text on the clipboard. `false`: the browser did not allow it. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

interface CopyButtonState {
  /** The text that was copied from here last. */
  readonly done: string | null;
}

/** Copies one text, and says that it did for as long as this is the text. */
export class CopyButton extends Component<CopyButtonProps, CopyButtonState> {
  override state: CopyButtonState = { done: null };

  #copy = (): void => {
    const { text, onCopy } = this.props;
    void onCopy(text).then((isCopied) => this.setState({ done: isCopied ? text : null }));
  };

  override render(): JSX.Element {
    const { text, label, word, copied } = this.props;
    const isDone = this.state.done === text;
    return (
      <Button
        {...(word === null && { look: 'icon', hint: label })}
        label={isDone ? copied : label}
        onPress={this.#copy}
      >
        <Icon name={isDone ? 'done' : 'copy'} />
        {word !== null && (isDone ? copied : word)}
      </Button>
    );
  }
}
