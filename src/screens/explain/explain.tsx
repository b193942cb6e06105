import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../../core/wording/say.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { DoorGlyph } from '../../ui/door.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import type { ExplainActions } from './explain-actions.ts';
import type { ExplainView, Fact, Weighed } from './explain-view.ts';
import type { GuideView } from './guide-view.ts';
import type { Hop } from './hops.ts';
import { ProxyQuestion } from './proxy-question.tsx';
import { OtherWays } from './other-ways-panel.tsx';
import { OwnerGuide } from './owner-panel.tsx';
import type { ReceivedView } from './received-view.ts';
import { StepsPanel } from './steps-panel.tsx';

/** What the screen shows: one refusal, or why it can't. */
export type ExplainState =
  | { readonly phase: 'missing' }
  | { readonly phase: 'unreadable' }
  | { readonly phase: 'shown'; readonly shown: Shown };

export interface Shown {
  readonly view: ExplainView;
  readonly guides: readonly GuideView[];
  /** What a copied report holds. */
  readonly report: string;
  readonly busy: string | null;
}

interface ExplainProps extends ExplainActions {
  readonly say: Say;
  readonly state: ExplainState;
}

/** One refusal in full, below the screen's header. */
export function Explain({ state, ...props }: ExplainProps): JSX.Element {
  if (state.phase === 'shown') return <Refused {...state.shown} {...props} />;
  return <Nothing phase={state.phase} {...props} />;
}

type NothingProps = Pick<ExplainProps, 'say' | 'onRetry'> & { readonly phase: 'missing' | 'unreadable' };

function Nothing({ phase, say, onRetry }: NothingProps): JSX.Element {
  if (phase === 'missing') {
    return (
      <EmptyState
        door="ajar"
        tone={null}
        level={1}
        title={say('explain_missing_title')}
        note={say('explain_missing_note')}
      />
    );
  }
  return (
    <EmptyState
      door="question"
      tone="rule"
      level={1}
      title={say('explain_unreadable_title')}
      note={say('popup_unreadable_note')}
    >
      <Button onPress={onRetry}>{say('popup_try_again')}</Button>
    </EmptyState>
  );
}

type RefusedProps = Omit<ExplainProps, 'state'> & Shown;

function Refused(props: RefusedProps): JSX.Element {
  const { view, say } = props;
  return (
    <article class={view.tone}>
      <p class="seen">
        <DoorGlyph door={view.door} />
        <span class="plate">{view.plate}</span>
        <span class="note">{view.seen}</span>
      </p>
      <h1>{view.sentence}</h1>
      <p class="lead">
        <RichText text={view.why} line={view.line} />
      </p>
      <div class="columns">
        <Panel name="do" title={say('explain_do')}>
          <StepsPanel {...props} />
        </Panel>
        <div class="stack">
          <Panel name="path" title={say('explain_path')}>
            <ol class="hops">{view.hops.map(hop)}</ol>
          </Panel>
          <Sighting {...props} />
          <Panel name="evidence" title={say('explain_evidence')}>
            <ul class="points">{view.evidence.map(evidence)}</ul>
          </Panel>
          {view.ways.length > 0 && (
            <Panel name="ways" title={say('ways_title')}>
              <OtherWays ways={view.ways} busy={props.busy} onAct={props.onAct} />
            </Panel>
          )}
          <Panel name="owner" title={say('explain_owner')}>
            <OwnerGuide lines={view.owner} {...props} />
          </Panel>
          {view.difference && <Difference say={say} />}
          <Received view={view.received} sent={view.sent} say={say} />
          <Wrong {...props} />
        </div>
        <Answer {...props} />
      </div>
    </article>
  );
}

/** How the site sees the visitor, against what this computer and, where it can be asked, this browser is set to. */
function Sighting({ view, say, onAskForProxy }: RefusedProps): JSX.Element | null {
  if (view.sighting.length === 0 && onAskForProxy === null) return null;
  return (
    <Panel name="sighting" title={say('seen_title')}>
      <ul class="points">
        {view.sighting.map(({ text, line }, place) => (
          <li key={place}>
            <RichText text={text} line={line} />
          </li>
        ))}
        {onAskForProxy !== null && (
          <li>
            <ProxyQuestion say={say} onAsk={onAskForProxy} />
          </li>
        )}
      </ul>
    </Panel>
  );
}

interface PanelProps {
  readonly name: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Panel({ name, title, children }: PanelProps): JSX.Element {
  return (
    <section class={`panel ${name}`} aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      {children}
    </section>
  );
}

function hop({ who, did, part }: Hop): JSX.Element {
  return (
    <li class={part}>
      <b>{who}</b>
      <small>{did}</small>
    </li>
  );
}

function evidence({ sentence, weight, line }: Weighed): JSX.Element {
  return (
    <li class="weighed">
      {weight !== null && <span class={`sure ${line ?? ''}`}>{weight}</span>}
      <p>
        <RichText text={sentence} />
      </p>
    </li>
  );
}

/** What the specification means by the two (RFC 9110, 15.5.2 and 15.5.4). */
function Difference({ say }: { readonly say: Say }): JSX.Element {
  return (
    <Panel name="difference" title={say('explain_difference')}>
      <div class="two">
        <div>
          <span class="plate">401</span>
          <p>
            <b>{say('explain_difference_401_title')}</b>
            <br />
            <RichText text={say.rich('explain_difference_401')} />
          </p>
        </div>
        <div>
          <span class="plate">403</span>
          <p>
            <b>{say('explain_difference_403_title')}</b>
            <br />
            <RichText text={say.rich('explain_difference_403')} />
          </p>
        </div>
      </div>
    </Panel>
  );
}

interface ReceivedProps {
  readonly view: ReceivedView | null;
  readonly sent: readonly string[];
  readonly say: Say;
}

function Received({ view, sent, say }: ReceivedProps): JSX.Element {
  return (
    <Panel name="received" title={say('explain_received')}>
      <h3>{say('explain_sent')}</h3>
      <pre dir="ltr">{sent.join('\n')}</pre>
      <p class="note">{say('explain_sent_note')}</p>
      <h3>{say('explain_answered')}</h3>
      <p class="note">{say(view === null ? 'explain_received_gone' : 'explain_received_note')}</p>
      {view !== null && (
        <dl class="facts mono">
          {view.headers.map(({ name, value }, place) => (
            <div key={place}>
              <dt>{name}</dt>
              <dd dir="ltr">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {view?.headers.length === 0 && <p>{say('explain_received_none')}</p>}
      {typeof view?.text === 'string' && (
        <>
          <h3>{say('explain_received_text')}</h3>
          <pre dir="auto" tabIndex={0} aria-label={say('explain_received_text')} role="region">
            {view.text}
          </pre>
        </>
      )}
    </Panel>
  );
}

/** A report to be passed on by whoever copies it, and a sample for those who work on Why403. */
function Wrong({ say, report, onCopy, onSaveSample }: RefusedProps): JSX.Element {
  const word = say('explain_wrong');
  return (
    <div class="wrong">
      <CopyButton text={report} label={word} word={word} copied={say('explain_copied')} onCopy={onCopy} />
      {onSaveSample !== null && <Button onPress={onSaveSample}>{say('explain_sample')}</Button>}
      <p class="note">{say('explain_wrong_note')}</p>
    </div>
  );
}

/** What the answer was, each part that support can look up with a button that copies it. */
function Answer({ view, say, onCopy }: RefusedProps): JSX.Element {
  const copied = say('explain_copied');
  return (
    <Panel name="answer" title={say('explain_answer')}>
      <dl class="facts">
        {view.facts.map(({ term, value, isCode, copy }: Fact) => (
          <div key={`${term} ${value}`}>
            <dt>{term}</dt>
            <dd>
              {isCode ? <code>{value}</code> : <span>{value}</span>}
              {copy !== null && (
                <CopyButton text={value} label={copy} word={null} copied={copied} onCopy={onCopy} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      <CopyButton
        text={view.allFacts}
        label={say('explain_copy_all')}
        word={say('explain_copy_all')}
        copied={copied}
        onCopy={onCopy}
      />
    </Panel>
  );
}
