import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../core/wording/say.ts';
import type { CardView, PillView, SmallAction, Tone } from '../core/wording/view.ts';
import { Button } from '../ui/button.tsx';
import { CardBody, CardHeading } from '../ui/card.tsx';
import { DoorGlyph } from '../ui/door.tsx';
import { RowList } from '../ui/refusal-list.tsx';
import type { RowActions } from '../ui/refusal-list.tsx';
import { RichText } from '../ui/rich-text.tsx';
import type { BackgroundView } from './background-view.ts';
import type { ClearedView } from './cleared-view.ts';
import type { Asked } from './popup-store.ts';
import type { ThisTab } from './this-tab.ts';

interface PartProps extends RowActions {
  readonly say: Say;
  /** The remedy under way, or `null`. */
  readonly busy: string | null;
  /** The remedy whose text was just copied, or `null`. */
  readonly copied: string | null;
  /** Whether it leads to the screen where a site's cookies and data can be cleared. */
  readonly hasSiteData: boolean;
  readonly onAct: (asked: Asked) => void;
  /** Loads the page anew that works but for its requests. */
  readonly onReload: () => void;
}

/** What is the matter in the tab that the popup belongs to. */
export function ThisTabSection({ tab, ...props }: PartProps & { readonly tab: ThisTab }): JSX.Element {
  const { view, isWaiting, cleared, background } = tab;
  return (
    <>
      {view?.kind === 'card' && <RefusedPage view={view} {...props} />}
      {view?.kind === 'pill' && <OneLine view={view} left={tab.undoLeft} {...props} />}
      {isWaiting && <p class="waiting">{props.say('popup_waiting')}</p>}
      {cleared !== null && <Cleared view={cleared} {...props} />}
      {background !== null && view === null && !isWaiting && <Works view={background} {...props} />}
      {background !== null && <Background view={background} {...props} />}
    </>
  );
}

interface NowProps {
  readonly label: string;
  readonly tone: Tone;
  readonly children: ComponentChildren;
}

function Now({ label, tone, children }: NowProps): JSX.Element {
  return (
    <section class={`now ${tone}`} aria-label={label}>
      {children}
    </section>
  );
}

/** The same as the card in the page. */
function RefusedPage({ view, ...props }: PartProps & { readonly view: CardView }): JSX.Element {
  const { say, busy, copied, hasSiteData, onAct } = props;
  const siteData = { remedy: 'site-data', label: say('site_data_open') };
  return (
    <Now label={view.label} tone={view.tone}>
      <div class="heading">
        <CardHeading view={view} />
      </div>
      <CardBody view={view} copied={copied} busy={busy} onStep={onAct} onSmall={onAct} />
      <SmallActions
        actions={[
          { remedy: 'explain', label: say('button_explain') },
          ...(hasSiteData ? [siteData] : []),
          ...view.footer,
        ]}
        {...props}
      />
    </Now>
  );
}

interface OneLineProps extends PartProps {
  readonly view: PillView;
  /** How long its Undo stays. */
  readonly left: string | null;
}

/** What goes on by itself, or how a step went. */
function OneLine({ view, left, busy, onAct }: OneLineProps): JSX.Element {
  const { action } = view;
  return (
    <Now label={view.label} tone={view.tone}>
      <div class="heading">
        <DoorGlyph door={view.door} />
        <span class="plate">{view.plate}</span>
        <bdi class="host" dir="ltr">
          {view.host}
        </bdi>
      </div>
      <h2>{view.sentence}</h2>
      {view.note !== null && <p>{view.note}</p>}
      {action !== null && (
        <div class="undo">
          <Button busy={busy !== null} onPress={() => onAct(action)}>
            {action.label}
          </Button>
          {left !== null && <span class="note">{left}</span>}
        </div>
      )}
    </Now>
  );
}

function SmallActions({
  actions,
  busy,
  onAct,
}: PartProps & { readonly actions: readonly SmallAction[] }): JSX.Element | null {
  if (actions.length === 0) return null;
  return (
    <div class="more">
      {actions.map((action) => (
        <Button key={action.remedy} look="quiet" busy={busy !== null} onPress={() => onAct(action)}>
          <span class="linklike">{action.label}</span>
        </Button>
      ))}
    </div>
  );
}

/** The last clearing of cookies, with Undo as long as it stands. */
function Cleared({ view, say, busy, onAct }: PartProps & { readonly view: ClearedView }): JSX.Element {
  return (
    <Now label={say('popup_cleared_label')} tone="solved">
      <h2>{view.sentence}</h2>
      {view.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {view.undo !== null && (
        <div class="undo">
          <Button busy={busy !== null} onPress={() => onAct({ remedy: 'undo-cookies' })}>
            {view.undo.label}
          </Button>
          <span class="note">{view.undo.left}</span>
        </div>
      )}
    </Now>
  );
}

/** A page that works, while requests of it are refused. */
function Works({
  view,
  say,
  busy,
  onReload,
  onOpen,
}: PartProps & { readonly view: BackgroundView }): JSX.Element {
  const { action } = view.words;
  const [newest] = view.rows;
  const isFrame = action.remedy === 'open-frame' && newest !== undefined;
  return (
    <Now label={say('popup_this_tab')} tone="rule">
      <div class="heading">
        <DoorGlyph door="question" />
        <bdi class="host" dir="ltr">
          {view.host}
        </bdi>
      </div>
      <h2>{view.words.sentence}</h2>
      <p>
        <RichText text={view.words.why} line={view.words.line} />
      </p>
      <Button look="go" busy={busy !== null} onPress={() => (isFrame ? onOpen(newest.id) : onReload())}>
        {action.label}
      </Button>
    </Now>
  );
}

function Background({ view, say, ...actions }: PartProps & { readonly view: BackgroundView }): JSX.Element {
  return (
    <section class="listing" aria-labelledby="this-background">
      <h2 id="this-background">
        {say('popup_refused_in_background')}
        <span aria-hidden="true">{view.count}</span>
      </h2>
      <RowList rows={view.rows} {...actions} />
    </section>
  );
}
