import type { JSX } from 'preact';
import type { Say } from '../core/wording/say.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { SiteList } from '../ui/refusal-list.tsx';
import type { RowActions } from '../ui/refusal-list.tsx';
import { groupsOf } from './list-view.ts';
import type { PopupState, RecentPart, Stretch } from './popup-state.ts';

interface RecentProps extends RowActions {
  readonly say: Say;
  readonly now: number;
  readonly recent: RecentPart;
  readonly trouble: PopupState['trouble'];
  readonly onOlder: () => void;
  readonly onRetry: () => void;
}

/** What was refused lately: pages, and apart from them what pages asked for. */
export function RecentSection({ recent, trouble, onRetry, ...props }: RecentProps): JSX.Element | null {
  const { say } = props;
  switch (recent.phase) {
    case 'loading':
      return <p class="waiting">{say('popup_loading')}</p>;
    case 'unreadable':
      return <Unreadable say={say} trouble={trouble} onRetry={onRetry} />;
    case 'read':
      return (
        <>
          <Listing id="pages" title={say('popup_recent_pages')} stretch={recent.pages} {...props} />
          <Listing
            id="background"
            title={say('popup_recent_background')}
            stretch={recent.background}
            {...props}
          />
        </>
      );
  }
}

interface UnreadableProps extends Pick<RecentProps, 'say' | 'onRetry'> {
  /** What is known of why. */
  readonly trouble?: PopupState['trouble'];
}

/** Something that Why403 keeps could not be read: says so, and tries again when asked. */
export function Unreadable({ say, trouble = null, onRetry }: UnreadableProps): JSX.Element {
  return (
    <EmptyState
      door="question"
      tone="rule"
      title={say('popup_unreadable_title')}
      note={say(trouble === null ? 'popup_unreadable_note' : `history_${trouble}`)}
    >
      <Button onPress={onRetry}>{say('popup_try_again')}</Button>
    </EmptyState>
  );
}

interface ListingProps extends Omit<RecentProps, 'recent' | 'trouble' | 'onRetry'> {
  readonly id: string;
  readonly title: string;
  readonly stretch: Stretch;
}

function Listing({ id, title, stretch, say, now, onOlder, ...actions }: ListingProps): JSX.Element | null {
  if (stretch.entries.length === 0) return null;
  return (
    <section class="listing" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <SiteList groups={groupsOf(stretch.entries, say, now)} {...actions} />
      {stretch.more && (
        <div class="older">
          <Button look="quiet" onPress={onOlder}>
            {say('popup_show_older')}
          </Button>
        </div>
      )}
    </section>
  );
}
