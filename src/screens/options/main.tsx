import { render } from 'preact';
import { languages } from '../../core/languages.ts';
import { exportSettings, importSettings } from '../../core/settings/settings-file.ts';
import { reportOn, unlocked } from '../../core/settings/policy-report.ts';
import type { PolicyReport } from '../../core/settings/policy-report.ts';
import type { Effective } from '../../core/settings/policy.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { createSay } from '../../core/wording/say.ts';
import { loadCatalogue } from '../../platform/catalogue.ts';
import { saveFile } from '../../platform/save-file.ts';
import {
  changeSettings,
  readManaged,
  readOwnSettings,
  readSettings,
  watchSettings,
} from '../../storage/settings.ts';
import { dressPage } from '../../ui/dress-page.ts';
import { Options } from './options.tsx';
import type { Notice } from './options.tsx';

const main = document.querySelector('main') ?? document.body;
const page = new AbortController();
addEventListener('pagehide', () => page.abort());

/** A file beyond this is none of ours: it is not even read. */
const longestFile = 1_000_000;
const noticeFor = 4_000;

let notice: Notice | null = null;
let fading: ReturnType<typeof setTimeout> | undefined;
let settings = await readSettings();
let report = await readReport();
let say = createSay(await loadCatalogue(settings.language));
watchSettings((newest) => void follow(newest), page.signal);
draw();

/** Whatever changed the settings, here or elsewhere: the screen is drawn in place, so that nobody loses their place. */
async function follow(newest: Effective): Promise<void> {
  const isNewLanguage = newest.language !== settings.language;
  settings = newest;
  report = await readReport();
  if (isNewLanguage) say = createSay(await loadCatalogue(settings.language));
  draw();
}

async function readReport(): Promise<PolicyReport> {
  return reportOn(await readManaged(), languages);
}

function draw(): void {
  dressPage(say, settings);
  document.title = say('options_page_title');
  render(
    <Options
      say={say}
      settings={settings}
      report={report}
      languages={languages}
      notice={notice}
      onChange={(part) => void change(part, 'saved')}
      onExport={() => void save()}
      onImport={(file) => void read(file)}
    />,
    main,
  );
}

/** The visitor's own choices: what the organisation has set is not theirs to take along. */
async function save(): Promise<void> {
  saveFile('why403-options.json', exportSettings(await readOwnSettings()));
}

async function change(part: Partial<Settings>, done: Notice): Promise<void> {
  try {
    await changeSettings((before) => ({ ...before, ...unlocked(part, settings.policy) }));
    tell(done);
  } catch {
    // A full disk, for instance: the screen shows what holds, and says that it does.
    settings = await readSettings();
    tell('not_saved');
  }
}

async function read(file: Blob): Promise<void> {
  const imported = file.size > longestFile ? null : importSettings(await file.text());
  if (imported === null) tell('import_odd');
  else await change(imported, report.locked.length > 0 ? 'imported_partly' : 'imported');
}

/** Says what became of a choice, for a while. */
function tell(what: Notice): void {
  clearTimeout(fading);
  notice = what;
  draw();
  fading = setTimeout(() => {
    notice = null;
    draw();
  }, noticeFor);
}
