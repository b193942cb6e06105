import type { Door, Tone } from '../core/wording/view.ts';

/** One refusal in a list: finished text. */
export interface RefusalRow {
  /** Opaque: sent back when something is done with the row. */
  readonly id: string;
  readonly door: Door;
  readonly tone: Tone;
  /** What was refused, as short as it stays clear: a path, a host with its path, or a method with either. */
  readonly address: string;
  /** The whole address, for those who point at the short one. */
  readonly title: string;
  /** Where the refusal is explained. */
  readonly href: string;
  /** Status and cause in words. */
  readonly note: string;
  /** When, or how often. */
  readonly aside: string;
  readonly names: RowNames | null;
}

/** The names of a row's buttons: they hold the address, so that each name is told apart by ear. */
export interface RowNames {
  readonly open: string;
  /** `null`: a row that cannot be forgotten by itself. */
  readonly forget: string | null;
}

/** The refusals of one site, newest first. */
export interface SiteGroup {
  readonly site: string;
  /** How many refusals, a number for the eye. */
  readonly count: string;
  /** The same as words, for the ear. */
  readonly countInWords: string;
  readonly rows: readonly RefusalRow[];
}
