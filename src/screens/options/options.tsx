import type { JSX } from 'preact';
import { languageFor } from '../../core/languages.ts';
import { defaultSettings } from '../../core/settings/settings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { PolicyReport } from '../../core/settings/policy-report.ts';
import { clean } from '../../core/wording/clean.ts';
import type { Say } from '../../core/wording/say.ts';
import { AskFirst } from '../../ui/ask-first.tsx';
import { Button } from '../../ui/button.tsx';
import { Choices, Part, Pick, Tick } from './fields.tsx';
import type { Choice } from './fields.tsx';
import { FromOrganisation } from './from-organisation.tsx';
import { languageChoices } from './language-choices.ts';

/** What just became of a choice. */
export type Notice = 'saved' | 'not_saved' | 'imported' | 'imported_partly' | 'import_odd';

export interface OptionsProps {
  readonly say: Say;
  /** Those that hold: some may be set by the visitor's organisation. */
  readonly settings: Settings;
  readonly report: PolicyReport;
  /** BCP 47 tags of the catalogues that exist. */
  readonly languages: readonly string[];
  readonly notice: Notice | null;
  readonly onChange: (part: Partial<Settings>) => void;
  readonly onExport: () => void;
  readonly onImport: (file: Blob) => void;
}

const days = [7, 30, 90, 365];
const entries = [1_000, 10_000, 100_000];

/** All that can be chosen, below the screen's header. Each choice is kept at once. */
export function Options(props: OptionsProps): JSX.Element {
  const { say, notice, report } = props;
  return (
    <>
      <h1>{say('options_title')}</h1>
      <p class="lead">{say('options_lead')}</p>
      <div class="stack">
        <FromOrganisation say={say} report={report} />
        <Watched {...props} />
        <Kept {...props} />
        <Shown {...props} />
        <Looks {...props} />
        <TakenAlong {...props} />
      </div>
      <p class="saved" role="status">
        {notice !== null && <span key={notice}>{say(`options_${notice}`)}</span>}
      </p>
    </>
  );
}

/** What is said of an option that the visitor's organisation has set; `null`: it is the visitor's. */
function setBy({ say, report }: OptionsProps, option: keyof Settings): string | null {
  return report.locked.includes(option) ? say('options_set') : null;
}

function Watched(props: OptionsProps): JSX.Element {
  const { say, settings, onChange } = props;
  const title = say('options_watched');
  const choices = (['pages', 'own', 'all'] as const).map((value) => ({
    value,
    label: say(`options_watched_${value}`),
    note: say(`options_watched_${value}_note`),
  }));
  return (
    <Part id="watched" title={title}>
      <Choices
        title={title}
        choices={choices}
        value={settings.watched}
        setBy={setBy(props, 'watched')}
        onChoose={(watched) => onChange({ watched })}
      />
    </Part>
  );
}

function Kept(props: OptionsProps): JSX.Element {
  const { say, settings, onChange } = props;
  const { keptDays, keptEntries, wholeAddresses } = settings;
  return (
    <Part id="kept" title={say('options_kept')}>
      <Pick
        title={say('options_days')}
        note={say('options_days_note')}
        choices={numbers(days, keptDays, (count) => say('options_days_value', { count }))}
        value={keptDays}
        setBy={setBy(props, 'keptDays')}
        onChoose={(chosen) => onChange({ keptDays: chosen })}
      />
      <Pick
        title={say('options_entries')}
        note={say('options_entries_note')}
        choices={numbers(entries, keptEntries, (count) => say('options_entries_value', { count }))}
        value={keptEntries}
        setBy={setBy(props, 'keptEntries')}
        onChoose={(chosen) => onChange({ keptEntries: chosen })}
      />
      <Tick
        label={say('options_whole')}
        note={say('options_whole_note')}
        checked={wholeAddresses}
        setBy={setBy(props, 'wholeAddresses')}
        onTick={(chosen) => onChange({ wholeAddresses: chosen })}
      />
    </Part>
  );
}

/** The usual numbers, and the one that holds: a file may have brought any. */
function numbers(
  usual: readonly number[],
  value: number,
  word: (count: number) => string,
): readonly Choice<number>[] {
  const all = [...new Set([...usual, value])].toSorted((a, b) => a - b);
  return all.map((one) => ({ value: one, label: word(one) }));
}

function Shown(props: OptionsProps): JSX.Element {
  const { say, settings, onChange } = props;
  const { popupOpensItself } = settings;
  return (
    <Part id="shown" title={say('options_shown')}>
      <Tick
        label={say('options_popup')}
        note={say('options_popup_note')}
        checked={popupOpensItself}
        setBy={setBy(props, 'popupOpensItself')}
        onTick={(chosen) => onChange({ popupOpensItself: chosen })}
      />
      <MutedSites {...props} />
    </Part>
  );
}

function MutedSites(props: OptionsProps): JSX.Element {
  const { say, settings, onChange } = props;
  const { mutedSites } = settings;
  const set = setBy(props, 'mutedSites');
  const none = set === null ? 'options_muted_none' : 'options_muted_none_set';
  return (
    <>
      <h3>{say('options_muted')}</h3>
      <p class="note">{say(mutedSites.length === 0 ? none : 'options_muted_note')}</p>
      {set !== null && <p class="set">{set}</p>}
      <ul class="sites">
        {mutedSites.toSorted().map((site) => (
          <li key={site}>
            <bdi dir="ltr">{clean(site, 253)}</bdi>
            {set === null && (
              <Button
                label={say('options_unmute', { site: clean(site, 253) })}
                onPress={() => onChange({ mutedSites: mutedSites.filter((other) => other !== site) })}
              >
                {say('options_remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Looks(props: OptionsProps): JSX.Element {
  const { say, settings, languages, onChange } = props;
  const asInBrowser = say('options_as_in_browser');
  return (
    <Part id="looks" title={say('options_looks')}>
      <Pick
        title={say('options_language')}
        note={say('options_language_note')}
        choices={[{ value: null, label: asInBrowser }, ...languageChoices(languages)]}
        value={settings.language === null ? null : languageFor(settings.language)}
        setBy={setBy(props, 'language')}
        onChoose={(language) => onChange({ language })}
      />
      <Pick
        title={say('options_appearance')}
        note={say('options_appearance_note')}
        choices={[
          { value: 'auto', label: asInBrowser },
          { value: 'light', label: say('options_light') },
          { value: 'dark', label: say('options_dark') },
        ]}
        value={settings.appearance}
        setBy={setBy(props, 'appearance')}
        onChoose={(appearance) => onChange({ appearance })}
      />
    </Part>
  );
}

function TakenAlong({ say, onExport, onImport, onChange }: OptionsProps): JSX.Element {
  return (
    <Part id="file" title={say('options_file')}>
      <p class="note">{say('options_file_note')}</p>
      <div class="ways">
        <Button onPress={onExport}>{say('options_export')}</Button>
        <label class="button">
          {say('options_import')}
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file may be chosen once more.
              currentTarget.value = '';
              if (file !== undefined) onImport(file);
            }}
          />
        </label>
        <AskFirst
          id="ask-reset"
          question={say('options_reset_ask')}
          no={say('popup_forget_all_no')}
          yes={say('options_reset_yes')}
          onYes={() => onChange(defaultSettings)}
        >
          {say('options_reset')}
        </AskFirst>
      </div>
    </Part>
  );
}
