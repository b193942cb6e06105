import { Component } from 'preact';
import type { JSX } from 'preact';
import { AskFirst } from '../../ui/ask-first.tsx';
import type { ReadProps, StorageOutcome } from './site-data-props.ts';

interface StorageChoiceState {
  readonly outcome: StorageOutcome | 'failed' | null;
}

/** What a site keeps beside its cookies: storage, service workers, log-ins by the browser's own prompt. None of it comes back. */
export class StorageChoice extends Component<ReadProps, StorageChoiceState> {
  override state: StorageChoiceState = { outcome: null };

  #clear = (logins: boolean): void => {
    this.setState({ outcome: null });
    void this.props.onClearStorage(logins).then(
      (outcome) => this.setState({ outcome }),
      () => this.setState({ outcome: 'failed' }),
    );
  };

  override render(): JSX.Element {
    const { say, state } = this.props;
    const { outcome } = this.state;
    if (state.isPrivate) return <p class="note">{say('site_data_storage_private')}</p>;
    const words = {
      question: say('site_data_storage_ask', { site: state.site }),
      no: say('popup_forget_all_no'),
    };
    return (
      <>
        <p class="note">{say(`site_data_storage_${state.logins}`)}</p>
        <div class="ways">
          <AskFirst
            id="ask-storage"
            {...words}
            yes={say('site_data_storage_yes')}
            onYes={() => this.#clear(false)}
          >
            {say('site_data_storage')}
          </AskFirst>
        </div>
        <h3>{say('site_data_logins')}</h3>
        <p class="note">{say(`site_data_logins_${state.logins}`)}</p>
        {state.logins === 'here' && (
          <div class="ways">
            <AskFirst
              id="ask-logins"
              {...words}
              question={say('site_data_logins_ask', { site: state.site })}
              yes={say('site_data_storage_yes')}
              onYes={() => this.#clear(true)}
            >
              {say('site_data_logins_clear')}
            </AskFirst>
          </div>
        )}
        <p class="told" role="status">
          {outcome !== null && say(`site_data_storage_${outcome}`)}
        </p>
      </>
    );
  }
}
