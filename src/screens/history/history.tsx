import type { JSX, TargetedEvent } from 'preact';
import { everything } from '../../core/history/filter.ts';
import { causeInWords } from '../../core/wording/list-words.ts';
import { clean } from '../../core/wording/clean.ts';
import type { Say } from '../../core/wording/say.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { exportForms } from './history-actions.ts';
import type { HistoryActions } from './history-actions.ts';
import { HistoryList } from './history-list.tsx';
import type { HistoryState } from './history-state.ts';
import { noticeInWords } from './notice-words.ts';

interface HistoryProps extends HistoryActions {
  readonly say: Say;
  readonly state: HistoryState;
  readonly now: number;
}

/** Everything that was refused, below the screen's header. */
export function History(props: HistoryProps): JSX.Element {
  const { say, state } = props;
  return (
    <>
      <h1>{say('history_heading')}</h1>
      {state.phase !== 'unreadable' && <Trouble say={say} trouble={state.trouble} />}
      <Tools {...props} />
      <Filters {...props} />
      {state.phase !== 'unreadable' && state.shown > 0 && (
        <HistoryList groups={state.groups} selected={state.selected} {...props} />
      )}
      {state.phase !== 'reading' && state.shown === 0 && <Nothing {...props} />}
      <Bar {...props} />
    </>
  );
}

function Tools({ say, state, onFilter, onExport, onImport, onForgetAll }: HistoryProps): JSX.Element {
  const count = state.selected.size > 0 ? state.selected.size : state.shown;
  return (
    <div class="tools">
      <label class="search">
        <span class="unseen">{say('history_search')}</span>
        <input
          type="search"
          value={state.filter.text}
          placeholder={say('history_search_hint')}
          onInput={(event) => onFilter({ text: event.currentTarget.value })}
        />
      </label>
      {count > 0 && (
        <details class="menu" onFocusOut={closeBehind} onKeyDown={closeOnEscape}>
          <summary>{say('history_export', { count })}</summary>
          <div>
            {exportForms.map((form) => (
              <Button key={form} look="quiet" onPress={() => onExport(form)}>
                {say(`history_export_${form}`)}
              </Button>
            ))}
          </div>
        </details>
      )}
      <label class="file">
        {say('history_import')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) onImport(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {state.total > 0 && <Button onPress={onForgetAll}>{say('history_forget_all')}</Button>}
    </div>
  );
}

type OnMenu<E extends Event> = TargetedEvent<HTMLDetailsElement, E>;

/** Whoever goes on with the Tab key must see where: an open menu would lie over it. */
function closeBehind({ currentTarget, relatedTarget }: OnMenu<FocusEvent>): void {
  if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
}

function closeOnEscape({ currentTarget, key }: OnMenu<KeyboardEvent>): void {
  if (key !== 'Escape' || !currentTarget.open) return;
  currentTarget.open = false;
  currentTarget.querySelector('summary')?.focus();
}

function Filters({ say, state, onFilter }: HistoryProps): JSX.Element {
  const { filter, statuses, causes } = state;
  return (
    <div class="filters">
      <Choice
        label={say('history_status')}
        value={filter.status === null ? '' : `${filter.status}`}
        options={statuses.map((one) => [`${one}`, `${one}`])}
        say={say}
        onChoose={(value) => onFilter({ status: value === '' ? null : Number(value) })}
      />
      <Choice
        label={say('history_cause')}
        value={filter.cause ?? ''}
        options={causes.map((one) => [one, causeInWords(one, say)])}
        say={say}
        onChoose={(value) => onFilter({ cause: value === '' ? null : value })}
      />
      <Choice
        label={say('history_kind')}
        value={filter.kind ?? ''}
        options={[
          ['pages', say('history_kind_pages')],
          ['background', say('history_kind_background')],
        ]}
        say={say}
        onChoose={(value) => onFilter({ kind: value === 'pages' || value === 'background' ? value : null })}
      />
      <label>
        <span>{say('history_day')}</span>
        <input type="date" onChange={(event) => onFilter({ day: dayOf(event.currentTarget.value) })} />
      </label>
      {filter.site !== null && (
        <Button look="pill" label={say('history_all_sites')} onPress={() => onFilter({ site: null })}>
          {clean(filter.site, 253)} ×
        </Button>
      )}
      <p class="note shown" role="status">
        {shownInWords(state, say)}
      </p>
    </div>
  );
}

/** What could not be read is not said to be empty. */
function shownInWords({ phase, shown }: HistoryState, say: Say): string {
  if (phase === 'unreadable') return '';
  return say(phase === 'reading' ? 'history_reading' : 'history_shown', { count: shown });
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly say: Say;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, say, onChoose }: ChoiceProps): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{say('history_any')}</option>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A day of the visitor's own calendar; `null` for no day. */
function dayOf(value: string): readonly [number, number] | null {
  const [year, month, day] = value.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return [new Date(year, month - 1, day).getTime(), new Date(year, month - 1, day + 1).getTime()];
}

function Nothing({ say, state, onFilter, onRetry }: HistoryProps): JSX.Element {
  if (state.phase === 'unreadable') {
    return (
      <EmptyState
        door="question"
        tone="rule"
        title={say('popup_unreadable_title')}
        note={say(state.trouble === null ? 'popup_unreadable_note' : `history_${state.trouble}`)}
      >
        <Button onPress={onRetry}>{say('popup_try_again')}</Button>
      </EmptyState>
    );
  }
  if (state.total === 0) {
    return (
      <EmptyState
        door="ajar"
        tone={null}
        title={say('history_empty_title')}
        note={say('history_empty_note')}
      />
    );
  }
  return (
    <EmptyState door="question" tone={null} title={say('history_none_title')} note={say('history_none_note')}>
      <Button onPress={() => onFilter(everything)}>{say('history_show_all')}</Button>
    </EmptyState>
  );
}

/** What is selected, or what just happened. */
function Bar({ say, state, onForget, onSelectNone, onUndo }: HistoryProps): JSX.Element {
  const { selected, notice } = state;
  return (
    <div class="bar-place" role="status">
      {selected.size > 0 && (
        <div class="bar" role="toolbar" aria-label={say('history_selection')}>
          <span>{say('history_selected', { count: selected.size })}</span>
          <Button look="quiet" onPress={() => onForget([...selected])}>
            {say('history_forget')}
          </Button>
          <Button look="quiet" onPress={onSelectNone}>
            {say('history_select_none')}
          </Button>
        </div>
      )}
      {selected.size === 0 && notice !== null && (
        <div class="bar">
          <span>{noticeInWords(notice, say)}</span>
          {notice.says === 'forgotten' && notice.canUndo && (
            <Button look="quiet" onPress={onUndo}>
              {say('button_undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
