import { Component } from 'preact';
import type { JSX } from 'preact';
import type { BrowserProxy } from '../../core/remedies/browser-proxy.ts';
import type { Say } from '../../core/wording/say.ts';
import { clean } from '../../core/wording/clean.ts';
import type { Rich } from '../../core/wording/view.ts';
import { Button } from '../../ui/button.tsx';
import { RichText } from '../../ui/rich-text.tsx';

/** What came of asking. */
export type ProxyAnswer = BrowserProxy | 'declined' | 'unreadable';

interface ProxyQuestionProps {
  readonly say: Say;
  readonly onAsk: () => Promise<ProxyAnswer>;
}

/** Looks at the browser's proxy settings when the visitor wants it, and says what they are. */
export class ProxyQuestion extends Component<ProxyQuestionProps, { readonly answer: ProxyAnswer | null }> {
  override state: { readonly answer: ProxyAnswer | null } = { answer: null };

  #ask = (): void => {
    void this.props.onAsk().then(
      (answer) => this.setState({ answer }),
      () => this.setState({ answer: 'unreadable' }),
    );
  };

  override render(): JSX.Element {
    const { say } = this.props;
    const { answer } = this.state;
    const isOpen = answer === null || answer === 'declined' || answer === 'unreadable';
    return (
      <div class="proxy">
        {isOpen && <Button onPress={this.#ask}>{say('seen_proxy_ask')}</Button>}
        <p class={isOpen ? 'note' : ''} role="status">
          <RichText text={answer === null ? say.rich('seen_proxy_note') : answerInWords(answer, say)} />
        </p>
      </div>
    );
  }
}

function answerInWords(answer: ProxyAnswer, say: Say): Rich {
  if (answer === 'declined' || answer === 'unreadable') return say.rich(`seen_proxy_${answer}`);
  const name = answer.how === 'manual' ? clean(answer.name, 80) : '';
  return say.rich(`seen_proxy_${answer.how}`, { name });
}
