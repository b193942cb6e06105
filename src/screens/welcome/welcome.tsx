import type { JSX } from 'preact';
import type { Refusal } from '../../core/refusal.ts';
import type { Say } from '../../core/wording/say.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TrialStage } from './trial-stage.tsx';

/** `declined`: it was asked for here, and not given. */
export type SiteAccess = 'given' | 'missing' | 'declined';

/** Whether the icon is in the toolbar, and where its browser hides it otherwise; `null`: there is no toolbar. */
export type Pinning = { readonly isPinned: boolean; readonly browser: 'chromium' | 'firefox' } | null;

interface WelcomeProps {
  readonly say: Say;
  readonly access: SiteAccess;
  readonly pinning: Pinning;
  /** The refusal that is there to be tried; `null`: it is not judged yet. */
  readonly refusal: Refusal | null;
  /** Asks the browser for access to all sites. */
  readonly onAllow: () => void;
}

/** What people see first, below the screen's header: the card, what it reads, and what is left to do. */
export function Welcome(props: WelcomeProps): JSX.Element {
  const { say, refusal } = props;
  return (
    <div class="welcome">
      <div class="first">
        <h1>{say('welcome_title')}</h1>
        <p class="lead">{say('welcome_lead')}</p>
        <Access {...props} />
      </div>
      <div class="stage">{refusal !== null && <TrialStage say={say} refusal={refusal} />}</div>
      <div class="rest">
        <section aria-labelledby="reads">
          <h2 id="reads">{say('welcome_reads_title')}</h2>
          <p>{say('welcome_reads_seen')}</p>
          <p>{say('welcome_reads_added')}</p>
          <p>{say('welcome_reads_sent')}</p>
        </section>
        <Pin {...props} />
        <a href="../options/index.html">{say('popup_options')}</a>
      </div>
    </div>
  );
}

/** What the browser made optional: without it, nothing is noticed. Its button is the way on. */
function Access({ say, access, onAllow }: WelcomeProps): JSX.Element {
  return (
    <section class="access" aria-labelledby="access">
      <h2 id="access">{say('welcome_access_title')}</h2>
      <p role="status" class={access === 'given' ? 'done' : ''}>
        {access === 'given' && <Icon name="done" />}
        <span>{say(access === 'declined' ? 'popup_access_declined' : `welcome_access_${access}`)}</span>
      </p>
      {access !== 'given' && (
        <Button look="go" onPress={onAllow}>
          {say('popup_access_allow')}
        </Button>
      )}
    </section>
  );
}

function Pin({ say, pinning }: WelcomeProps): JSX.Element | null {
  if (pinning === null) return null;
  const { isPinned, browser } = pinning;
  return (
    <section aria-labelledby="pin">
      <h2 id="pin">{say('welcome_pin_title')}</h2>
      <p role="status" class={isPinned ? 'done' : ''}>
        {isPinned && <Icon name="done" />}
        <span>{say(isPinned ? 'welcome_pin_done' : `welcome_pin_${browser}`)}</span>
      </p>
    </section>
  );
}
