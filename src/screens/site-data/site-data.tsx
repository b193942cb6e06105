import type { JSX } from 'preact';
import { keyPart } from '../../core/wording/key-part.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { CookieChoice } from './cookie-choice.tsx';
import type { ReadProps, SiteDataProps } from './site-data-props.ts';
import { StorageChoice } from './storage-choice.tsx';

/** What a site keeps in this browser, by names; below the screen's header. */
export function SiteData({ state, ...props }: SiteDataProps): JSX.Element {
  const { say, onRetry } = props;
  switch (state.phase) {
    case 'missing':
    case 'switched-off': {
      const why = keyPart(state.phase);
      return (
        <EmptyState
          door="ajar"
          tone={null}
          level={1}
          title={say(`site_data_${why}_title`)}
          note={say(`site_data_${why}_note`)}
        />
      );
    }
    case 'no-access':
    case 'unreadable':
      return (
        <EmptyState
          door="question"
          tone="rule"
          level={1}
          title={say(`site_data_${state.phase === 'unreadable' ? 'unreadable' : 'no_access'}_title`)}
          note={say(state.phase === 'unreadable' ? 'popup_unreadable_note' : 'site_data_no_access_note')}
        >
          <Button onPress={onRetry}>{say('popup_try_again')}</Button>
        </EmptyState>
      );
    case 'read':
      return <Read state={state} {...props} />;
  }
}

function Read(props: ReadProps): JSX.Element {
  const { say, state } = props;
  return (
    <article>
      <h1>{say('site_data_title', { site: state.site })}</h1>
      <p class="lead">
        <RichText text={say.rich('site_data_lead')} />
      </p>
      <div class="stack">
        <section class="panel" aria-labelledby="cookies">
          <h2 id="cookies">{say('site_data_cookies')}</h2>
          <CookieChoice {...props} />
        </section>
        <section class="panel" aria-labelledby="storage">
          <h2 id="storage">{say('site_data_storage_title')}</h2>
          <StorageChoice {...props} />
        </section>
      </div>
    </article>
  );
}
