import { Component } from 'preact';
import type { JSX } from 'preact';
import type { ListedName } from '../../core/cookies/listing.ts';
import { clean } from '../../core/wording/clean.ts';
import { Button } from '../../ui/button.tsx';
import type { ReadProps } from './site-data-props.ts';

interface CookieChoiceState {
  /** Names that are to stay. */
  readonly kept: ReadonlySet<string>;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
}

/** Which of the site's cookies go: all of them, unless the visitor keeps some. */
export class CookieChoice extends Component<ReadProps, CookieChoiceState> {
  override state: CookieChoiceState = { kept: new Set(), isBusy: false, hasFailed: false };

  #keep = (name: string, isKept: boolean): void => {
    const kept = new Set(this.state.kept);
    if (isKept) kept.add(name);
    else kept.delete(name);
    this.setState({ kept });
  };

  #do = (work: () => Promise<void>): void => {
    this.setState({ isBusy: true, hasFailed: false });
    void work().then(
      () => this.setState({ isBusy: false }),
      () => this.setState({ isBusy: false, hasFailed: true }),
    );
  };

  override render(): JSX.Element {
    const { say, state, onClear, onUndo } = this.props;
    const { names, spared, cleared } = state;
    const { kept, isBusy, hasFailed } = this.state;
    const goes = names.filter(({ name }) => !kept.has(name));
    const count = goes.reduce((all, one) => all + one.count, 0);
    return (
      <>
        <p class="note">{say(names.length === 0 ? 'site_data_none' : 'site_data_cookies_note')}</p>
        {names.length > 0 && <ul class="names">{names.map((one) => this.#name(one))}</ul>}
        {count > 0 && !spared && (
          <p class="ways">
            <Button look="go" busy={isBusy} onPress={() => this.#do(() => onClear([...kept]))}>
              {say('site_data_clear', { count })}
            </Button>
          </p>
        )}
        <div class="told" role="status">
          {hasFailed && <p>{say('popup_act_failed')}</p>}
          {cleared !== null && cleared.undone === null && cleared.removed > 0 && (
            <p>
              {say('popup_cleared', { count: cleared.removed, site: clean(cleared.site, 253) })}
              <Button busy={isBusy} onPress={() => this.#do(onUndo)}>
                {say('button_undo')}
              </Button>
            </p>
          )}
          {cleared?.undone != null && <p>{say('undone_sentence', { count: cleared.undone.restored })}</p>}
        </div>
        {!state.isPrivate && this.#spare()}
      </>
    );
  }

  #name({ name, count, places, isForeign, isOfSession }: ListedName): JSX.Element {
    const { say, state } = this.props;
    const notes = [
      ...(count > places.length ? [say('site_data_several', { count })] : []),
      ...(isForeign ? [say('site_data_foreign')] : []),
      ...(isOfSession ? [say('site_data_session')] : []),
    ];
    return (
      <li key={name}>
        <label>
          <input
            type="checkbox"
            checked={!this.state.kept.has(name)}
            disabled={state.spared}
            onChange={(event) => this.#keep(name, !event.currentTarget.checked)}
          />
          <span>
            <code>{clean(name, 120) || say('site_data_nameless')}</code>
            <small>
              <bdi>{clean(places.join(', '), 300)}</bdi>
              {notes.map((note) => (
                <span key={note}>{note}</span>
              ))}
            </small>
          </span>
        </label>
      </li>
    );
  }

  #spare(): JSX.Element {
    const { say, state, onSpare } = this.props;
    return (
      <label class="spare">
        <input
          type="checkbox"
          checked={state.spared}
          onChange={(event) => {
            const isToBe = event.currentTarget.checked;
            this.#do(() => onSpare(isToBe));
          }}
        />
        <span>
          {say('site_data_spare', { site: state.site })}
          <small>{say('site_data_spare_note')}</small>
        </span>
      </label>
    );
  }
}
