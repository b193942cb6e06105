import { everything, matcher } from '../../core/history/filter.ts';
import type { Filter } from '../../core/history/filter.ts';
import type { HistoryEntry } from '../../core/history/history-entry.ts';
import { rowMaker } from '../../core/history/row.ts';
import type { HistoryRow } from '../../core/history/row.ts';
import type { HistoryTrouble } from '../../storage/unwritten.ts';
import { bySite } from '../../core/history/site-group.ts';
import type { HistoryState, Notice } from './history-state.ts';

/** Where the screen has its entries from. `browser-sources.ts` has them from the browser; a test, from itself. */
export interface HistorySources {
  /** The whole history, newest first: so many, then the rest, part by part. */
  parts(first: number, signal: AbortSignal): AsyncIterable<readonly HistoryEntry[]>;
  entries(ids: readonly string[]): Promise<readonly HistoryEntry[]>;
  forget(ids: readonly string[] | 'all'): Promise<void>;
  /** Adds those that are not there yet; says how many. */
  add(entries: readonly HistoryEntry[]): Promise<number>;
  watch(listener: () => void, signal: AbortSignal): void;
  trouble(): Promise<HistoryTrouble>;
  watchTrouble(listener: () => void, signal: AbortSignal): void;
  /** When this day began for the visitor; milliseconds since 1970. */
  today(): number;
  /** Lets the browser draw, and the visitor type, before more is done. */
  breathe(): Promise<void>;
  /** Waits between two readings of what is new: a storm of refusals must not keep the visitor waiting. */
  rest(): Promise<void>;
  wordsOf(cause: string): string;
}

/** What a tall window shows, and more. */
const firstPart = 100;
/** Entries asked for at once; more than come between two readings of what is new. */
const partSize = 1_000;
/** Rows looked at before the browser may draw again: some milliseconds. */
const slice = 8_000;
/** Parts read before the list is drawn anew: the first at once. */
const partsADraw = 10;
export const undoMs = 10_000;

const nothingYet: HistoryState = {
  phase: 'reading',
  filter: everything,
  groups: [],
  shown: 0,
  total: 0,
  statuses: [],
  causes: [],
  selected: new Set(),
  notice: null,
  trouble: null,
};

/** Holds the history in memory, newest first, and what of it is shown. No command throws: what fails is a notice. */
export class HistoryStore {
  readonly #sources: HistorySources;
  readonly #listener: (state: HistoryState) => void;
  readonly #signal: AbortSignal;
  #state: HistoryState = nothingYet;
  #rows: readonly HistoryRow[] = [];
  #make = rowMaker();
  /** A slow filter must not take the place of a newer one. */
  #filtering = 0;
  /** Whether something has changed since it was read last, and whether somebody is on it. */
  #isBehind = false;
  #isFollowing = false;
  /** What was forgotten last, while it can be undone. */
  #forgotten: readonly HistoryEntry[] = [];

  constructor(sources: HistorySources, listener: (state: HistoryState) => void, signal: AbortSignal) {
    this.#sources = sources;
    this.#listener = listener;
    this.#signal = signal;
  }

  /** Reads everything; resolves when all is read. */
  async start(): Promise<void> {
    this.#sources.watch(() => void this.#follow(), this.#signal);
    this.#sources.watchTrouble(() => void this.#readTrouble(), this.#signal);
    await Promise.all([this.read(), this.#readTrouble()]);
  }

  async read(): Promise<void> {
    this.#change({ phase: 'reading', notice: null });
    try {
      const rows: HistoryRow[] = [];
      let read = 0;
      for await (const part of this.#sources.parts(firstPart, this.#signal)) {
        rows.push(...part.map(this.#make));
        read += 1;
        if (read % partsADraw !== 1) continue;
        this.#rows = [...rows];
        await this.#show();
      }
      this.#rows = rows;
      await this.#show();
      this.#change({ phase: 'read' });
    } catch {
      // Said where the list would be, with a button that tries again.
      this.#change({ phase: 'unreadable' });
    }
  }

  filter(part: Partial<Filter>): Promise<void> {
    this.#change({ filter: { ...this.#state.filter, ...part }, selected: new Set() });
    return this.#show();
  }

  select(ids: readonly string[], isSelected: boolean): void {
    const selected = new Set(this.#state.selected);
    for (const id of ids)
      if (isSelected) selected.add(id);
      else selected.delete(id);
    this.#change({ selected });
  }

  selectAll(): void {
    this.select(this.shownIds(), true);
  }

  selectNone(): void {
    this.#change({ selected: new Set() });
  }

  /** The rows that the filter lets through, in the order in which they are shown. */
  shownIds(): readonly string[] {
    return this.#state.groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  }

  /** Forgets entries at once. For ten seconds they can be brought back. */
  async forget(ids: readonly string[]): Promise<void> {
    const gone = new Set(ids);
    await this.#try(async () => {
      this.#forgotten = await this.#entriesOf(ids);
      await this.#sources.forget(gone.size === this.#rows.length ? 'all' : ids);
      this.#rows = this.#rows.filter(({ id }) => !gone.has(id));
      const selected = new Set([...this.#state.selected].filter((id) => !gone.has(id)));
      this.#change({ selected, notice: { says: 'forgotten', count: ids.length, canUndo: true } });
      await this.#show();
    });
  }

  /** Brings back what was forgotten last. */
  async undo(): Promise<void> {
    await this.#try(async () => {
      const forgotten = this.#forgotten;
      await this.#sources.add(forgotten);
      this.#forgotten = [];
      this.#include(forgotten);
      this.#change({ notice: { says: 'restored', count: forgotten.length } });
      await this.#show();
    });
  }

  /** The ten seconds are over: nothing of what was forgotten stays in memory. */
  giveUp(): void {
    this.#forgotten = [];
    const { notice } = this.#state;
    if (notice?.says === 'forgotten') this.#change({ notice: { ...notice, canUndo: false } });
  }

  /** Adds what somebody exported before. */
  async add(entries: readonly HistoryEntry[]): Promise<void> {
    await this.#try(async () => {
      const count = await this.#sources.add(entries);
      this.#include(entries);
      this.#change({ notice: { says: 'imported', count } });
      await this.#show();
    });
  }

  /** All rows, whatever the filter. */
  allIds(): readonly string[] {
    return this.#rows.map(({ id }) => id);
  }

  /** How many entries an export would hold. */
  chosenCount(): number {
    return this.#state.selected.size || this.#state.shown;
  }

  tell(notice: Notice | null): void {
    this.#change({ notice });
  }

  /** The entries behind the rows that are shown, or the selected ones, so many at a time. */
  async *chosen(): AsyncGenerator<readonly HistoryEntry[]> {
    const { selected } = this.#state;
    const ids = selected.size > 0 ? this.shownIds().filter((id) => selected.has(id)) : this.shownIds();
    for (let at = 0; at < ids.length; at += partSize)
      yield this.#sources.entries(ids.slice(at, at + partSize));
  }

  async #entriesOf(ids: readonly string[]): Promise<readonly HistoryEntry[]> {
    const found: HistoryEntry[] = [];
    for (let at = 0; at < ids.length; at += partSize) {
      found.push(...(await this.#sources.entries(ids.slice(at, at + partSize))));
    }
    return found;
  }

  async #readTrouble(): Promise<void> {
    // Where even that can't be read, the list says so.
    this.#change({ trouble: await this.#sources.trouble().catch(() => null) });
  }

  /** Something changed while the screen is open: it is read at once, and what changes meanwhile a moment later, all of it together. */
  async #follow(): Promise<void> {
    this.#isBehind = true;
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    while (this.#isBehind && !this.#signal.aborted) {
      this.#isBehind = false;
      await (this.#state.phase === 'unreadable' ? this.read() : this.#readNewest());
      await this.#sources.rest();
    }
    this.#isFollowing = false;
  }

  async #readNewest(): Promise<void> {
    if (this.#state.phase !== 'read') return;
    try {
      for await (const part of this.#sources.parts(partSize, this.#signal)) {
        this.#include(part);
        break;
      }
      await this.#show();
    } catch {
      this.#change({ phase: 'unreadable' });
    }
  }

  /** Takes entries in, each once: the newest state of one counts. */
  #include(entries: readonly HistoryEntry[]): void {
    const ids = new Set(entries.map(({ id }) => id));
    const others = this.#rows.filter(({ id }) => !ids.has(id));
    this.#rows = [...entries.map(this.#make), ...others].sort((a, b) => b.lastAt - a.lastAt);
  }

  /** Looks which rows the filter lets through, a slice at a time: whoever types meanwhile is not kept waiting. */
  async #show(): Promise<void> {
    this.#filtering += 1;
    const turn = this.#filtering;
    const rows = this.#rows;
    const fits = matcher(this.#state.filter, (cause) => this.#sources.wordsOf(cause));
    const found: HistoryRow[] = [];
    for (let at = 0; at < rows.length; at += slice) {
      if (at > 0) await this.#sources.breathe();
      if (turn !== this.#filtering) return;
      for (const row of rows.slice(at, at + slice)) if (fits(row)) found.push(row);
    }
    this.#change({
      groups: bySite(found, this.#sources.today()),
      shown: found.length,
      total: rows.length,
      statuses: [...new Set(rows.map(({ status }) => status))].sort((a, b) => a - b),
      causes: [...new Set(rows.map(({ verdict }) => verdict.cause))],
    });
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      this.#change({ notice: { says: 'failed' } });
    }
  }

  #change(part: Partial<HistoryState>): void {
    if (this.#signal.aborted) return;
    this.#state = { ...this.#state, ...part };
    this.#listener(this.#state);
  }
}
