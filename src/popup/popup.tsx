import type { JSX } from 'preact';
import type { Computer } from '../core/remedies/sighting.ts';
import { isSwitchedOff } from '../core/remedies/offer.ts';
import type { Policy } from '../core/settings/policy.ts';
import type { Say } from '../core/wording/say.ts';
import { Button } from '../ui/button.tsx';
import { DoorGlyph } from '../ui/door.tsx';
import { AskFirst } from '../ui/ask-first.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { RowActions } from '../ui/refusal-list.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { noticeInWords } from './notice.ts';
import type { PopupState, RecentPart } from './popup-state.ts';
import type { PopupStore } from './popup-store.ts';
import { RecentSection, Unreadable } from './recent-section.tsx';
import { ThisTabSection } from './this-tab-section.tsx';
import { isQuiet, thisTab } from './this-tab.ts';

/** What the visitor can do here. */
export type PopupActions = Pick<
  PopupStore,
  | 'act'
  | 'reload'
  | 'openFrame'
  | 'explain'
  | 'openAgain'
  | 'forget'
  | 'forgetAll'
  | 'showOlder'
  | 'allow'
  | 'retry'
>;

interface PopupProps {
  readonly say: Say;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly computer: Computer;
  /** What the visitor's organisation has set. */
  readonly policy?: Policy;
  readonly state: PopupState;
  readonly on: PopupActions;
}

/** Below the popup's header, which stands in its document: what is the matter in this tab, then what was refused lately. */
export function Popup(props: PopupProps): JSX.Element {
  const { state } = props;
  const isReading = state.tab.phase === 'loading' || state.recent.phase === 'loading';
  return (
    <>
      <main aria-busy={isReading} tabIndex={-1}>
        <Content {...props} />
      </main>
      <Footer {...props} />
    </>
  );
}

function Content(props: PopupProps): JSX.Element {
  const { say, now, state, on } = props;
  const rows = rowActions(on);
  const retry = (): void => void on.retry();
  const bothUnreadable = state.tab.phase === 'unreadable' && state.recent.phase === 'unreadable';
  return (
    <>
      <Tab {...props} />
      {state.recent.phase !== 'unreadable' && <Trouble say={say} trouble={state.trouble} />}
      {!bothUnreadable && (
        <RecentSection
          trouble={state.trouble}
          say={say}
          now={now}
          recent={state.recent}
          onOlder={() => void on.showOlder()}
          onRetry={retry}
          {...rows}
        />
      )}
    </>
  );
}

function Tab({ say, now, computer, policy = {}, state, on }: PopupProps): JSX.Element | null {
  const { tab, access, busy, copied } = state;
  if (tab.phase === 'loading') return null;
  if (tab.phase === 'unreadable') return <Unreadable say={say} onRetry={() => void on.retry()} />;
  const isShut = access === 'missing' || access === 'declined';
  const shown = tab.phase === 'read' ? thisTab(tab, { say, now, computer }) : null;
  if (shown !== null && !isQuiet(shown)) {
    return (
      <>
        <ThisTabSection
          say={say}
          tab={shown}
          busy={busy}
          copied={copied}
          hasSiteData={!isSwitchedOff('clear-cookies', { policy })}
          onAct={(asked) => void on.act(asked)}
          onReload={() => void on.reload()}
          {...rowActions(on)}
          onOpen={(id) => void on.openFrame(id)}
        />
        {isShut && lacksAccess(state) && <AccessMissing say={say} state={state} on={on} />}
      </>
    );
  }
  if (isShut) return <AccessMissing say={say} state={state} on={on} />;
  if (state.recent.phase === 'loading') return null;
  return <Quiet say={say} isWhole={isEmpty(state.recent)} />;
}

/** A step of the refusal that is shown could not be taken without access. */
function lacksAccess({ tab }: PopupState): boolean {
  return tab.phase === 'read' && tab.state.cleared?.failed === 'no-access';
}

function AccessMissing({ say, state, on }: Omit<PopupProps, 'now' | 'computer'>): JSX.Element {
  const host = state.tab.phase === 'read' ? webHost(state.tab.url) : null;
  return (
    <EmptyState
      door="keyhole"
      tone="signin"
      title={say('popup_access_title')}
      note={say(state.access === 'declined' ? 'popup_access_declined' : 'popup_access_note')}
    >
      <Button look="go" onPress={() => void on.allow(null)}>
        {say('popup_access_allow')}
      </Button>
      {host !== null && (
        <Button look="quiet" onPress={() => void on.allow(host)}>
          <span class="linklike">{say('popup_access_only', { site: host })}</span>
        </Button>
      )}
    </EmptyState>
  );
}

/** Nothing was refused here. Alone it fills the popup; above a list it is a line. */
function Quiet({ say, isWhole }: { readonly say: Say; readonly isWhole: boolean }): JSX.Element {
  const title = say('popup_quiet_title');
  if (isWhole) {
    return <EmptyState door="ajar" tone={null} title={title} note={say('popup_quiet_note')} />;
  }
  return (
    <section class="quiet-tab">
      <DoorGlyph door="ajar" />
      <h2>{title}</h2>
    </section>
  );
}

/** What was just done, and the one thing that concerns the whole list. */
function Footer({ say, state, on }: PopupProps): JSX.Element {
  return (
    <footer>
      <p role="status" class="note">
        {state.notice === null ? '' : noticeInWords(state.notice, say)}
      </p>
      <a href="/src/screens/options/index.html" target="_blank" rel="noreferrer">
        {say('popup_options')}
      </a>
      {state.recent.phase === 'read' && !isEmpty(state.recent) && (
        <>
          <a class="linklike history" href="/src/screens/history/index.html" target="_blank">
            {say('history_open')}
          </a>
          <AskFirst
            id="forget-all"
            look="quiet"
            question={say('popup_forget_all_ask')}
            no={say('popup_forget_all_no')}
            yes={say('popup_forget_all_yes')}
            onYes={() => void on.forgetAll()}
          >
            {say('popup_forget_all')}
          </AskFirst>
        </>
      )}
    </footer>
  );
}

function webHost(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.hostname : null;
}

function isEmpty(recent: RecentPart): boolean {
  return recent.phase === 'read' && recent.pages.entries.length + recent.background.entries.length === 0;
}

function rowActions(on: PopupActions): RowActions {
  return {
    onExplain: (id) => void on.explain(id),
    onOpen: (id) => void on.openAgain(id),
    onForget: (row) => void on.forget(row.id, row.address),
  };
}
