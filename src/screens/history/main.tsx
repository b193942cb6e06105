import { render } from 'preact';
import { isOfTheWeb, longestImport, readImport } from '../../core/export/read-import.ts';
import { causeInWords } from '../../core/wording/list-words.ts';
import { createSay } from '../../core/wording/say.ts';
import { ask } from '../../messages/ask.ts';
import { loadCatalogue } from '../../platform/catalogue.ts';
import { isInPrivateWindow } from '../../platform/privacy.ts';
import { ownVersion } from '../../platform/own-version.ts';
import { saveBlob } from '../../platform/save-file.ts';
import { send } from '../../platform/send.ts';
import { openHistory } from '../../storage/history.ts';
import { addEntries, entriesOf, historyParts } from '../../storage/history-pages.ts';
import { parseEntry } from '../../storage/parsers.ts';
import { privateEntries } from '../../storage/private-history.ts';
import { announceHistory, watchHistory } from '../../storage/revision.ts';
import { readSettings, watchSettings } from '../../storage/settings.ts';
import { historyTrouble, watchTrouble } from '../../storage/unwritten.ts';
import { dressPage } from '../../ui/dress-page.ts';
import { exportFile } from './export-file.ts';
import type { ExportForm, HistoryActions } from './history-actions.ts';
import type { HistoryState } from './history-state.ts';
import { HistoryStore, undoMs } from './history-store.ts';
import type { HistorySources } from './history-store.ts';
import { History } from './history.tsx';

// Opened while the words are read; where it can't be, the reading says so.
void openHistory().catch(() => undefined);
const [settings, likely] = await Promise.all([readSettings(), loadCatalogue(null)]);
const say = createSay(settings.language === null ? likely : await loadCatalogue(settings.language));
document.title = say('history_title');

const main = document.querySelector('main') ?? document.body;
const page = new AbortController();
addEventListener('pagehide', () => page.abort());
watchSettings(dressPage(say, settings), page.signal);

const idsAtOnce = 5_000;
/** Between two readings of what is new. */
const restMs = 1_000;
let drawing = 0;
let undoing: ReturnType<typeof setTimeout> | undefined;

const sources: HistorySources = {
  // A private window lists what was refused in private windows, which is in memory alone.
  parts: isInPrivateWindow() ? privateParts : historyParts,
  entries: async (ids) => (isInPrivateWindow() ? privately(ids) : entriesOf(ids)),
  async forget(ids) {
    if (ids === 'all') await ask(send, 'page/forget', { ids });
    else
      for (let at = 0; at < ids.length; at += idsAtOnce) {
        await ask(send, 'page/forget', { ids: ids.slice(at, at + idsAtOnce) });
      }
  },
  async add(entries) {
    const added = await addEntries(entries);
    await announceHistory();
    return added;
  },
  watch: watchHistory,
  trouble: historyTrouble,
  watchTrouble,
  today: () => new Date().setHours(0, 0, 0, 0),
  rest: () => new Promise((resolve) => setTimeout(resolve, restMs)),
  breathe: () => new Promise((resolve) => setTimeout(resolve)),
  wordsOf: (cause) => causeInWords(cause, say),
};

const store = new HistoryStore(sources, show, page.signal);
const actions: HistoryActions = {
  onFilter: (part) => void store.filter(part),
  onSelect: (ids, isSelected) => store.select(ids, isSelected),
  onSelectAll: () => store.selectAll(),
  onSelectNone: () => store.selectNone(),
  onForget: (ids) => void forget(ids),
  onForgetAll: () => void store.filter({}).then(() => forget(store.allIds())),
  onUndo: () => void store.undo(),
  onExport: (form) => void exportAs(form),
  onImport: (file) => void importFrom(file),
  onRetry: () => void store.read(),
};
await store.start();

/** Draws with the next frame: of many changes in one, the last. */
function show(state: HistoryState): void {
  cancelAnimationFrame(drawing);
  drawing = requestAnimationFrame(() => {
    render(<History say={say} state={state} now={Date.now()} {...actions} />, main);
  });
}

async function forget(ids: readonly string[]): Promise<void> {
  clearTimeout(undoing);
  await store.forget(ids);
  undoing = setTimeout(() => store.giveUp(), undoMs);
}

async function exportAs(form: ExportForm): Promise<void> {
  const all = Math.max(1, store.chosenCount());
  try {
    const file = await exportFile({ form, version: ownVersion() }, store.chosen(), (written) =>
      store.tell({ says: 'exporting', part: Math.min(1, written / all) }),
    );
    saveBlob(`why403-${new Date().toISOString().slice(0, 10)}.${form}`, file);
    store.tell(null);
  } catch {
    // Said on the screen; nothing was changed.
    store.tell({ says: 'failed' });
  }
}

async function importFrom(file: File): Promise<void> {
  const raw =
    file.size > longestImport ? 'import-large' : (readImport(await file.text()) ?? 'import-foreign');
  if (typeof raw === 'string') store.tell({ says: raw });
  else
    await store.add(
      raw
        .map(parseEntry)
        .filter((one) => one !== null)
        .filter(isOfTheWeb),
    );
}

async function* privateParts(): AsyncGenerator<Awaited<ReturnType<typeof privateEntries>>> {
  yield [...(await privateEntries())].sort((a, b) => b.lastAt - a.lastAt);
}

async function privately(ids: readonly string[]): ReturnType<typeof privateEntries> {
  const wanted = new Set(ids);
  return (await privateEntries()).filter(({ id }) => wanted.has(id));
}
