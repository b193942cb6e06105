import type { Say } from './say.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** A moment for support, to the second and with its zone: "Nov 23, 2026, 14:32:08 GMT+01:00". */
export function momentInWords(at: number, say: Say): string {
  return format(say, at, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  });
}

/** A clock time in the visitor's zone, with the date if it isn't today. */
export function clockInWords(at: number, now: number, say: Say): string {
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  if (sameDay(at, now, say)) return format(say, at, time);
  return format(say, at, { ...time, day: 'numeric', month: 'short' });
}

/** "30 seconds", "2 minutes", "3 hours": rounded up, so that nobody comes too early. */
export function spanInWords(milliseconds: number, say: Say): string {
  if (milliseconds < 90 * second) return unit(Math.ceil(milliseconds / second), 'second', say);
  if (milliseconds < 90 * minute) return unit(Math.ceil(milliseconds / minute), 'minute', say);
  if (milliseconds < 2 * day) return unit(Math.ceil(milliseconds / hour), 'hour', say);
  return unit(Math.ceil(milliseconds / day), 'day', say);
}

/** When something was, for a list: "just now", "3 min. ago", "2 hr. ago", "yesterday", "Nov 21". */
export function whenInWords(at: number, now: number, say: Say): string {
  const ago = now - at;
  if (ago < minute) return say('when_just_now');
  const relative = relativeIn(say.language);
  if (ago < hour) return relative.format(-Math.floor(ago / minute), 'minute');
  if (sameDay(at, now, say) || ago < 6 * hour) return relative.format(-Math.floor(ago / hour), 'hour');
  if (sameDay(at, now - day, say)) return relative.format(-1, 'day');
  const thisYear = format(say, at, { year: 'numeric' }) === format(say, now, { year: 'numeric' });
  return format(say, at, { day: 'numeric', month: 'short', ...(thisYear ? {} : { year: 'numeric' }) });
}

function sameDay(one: number, other: number, say: Say): boolean {
  const date = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  return format(say, one, date) === format(say, other, date);
}

function unit(count: number, name: 'second' | 'minute' | 'hour' | 'day', say: Say): string {
  return new Intl.NumberFormat(say.language, { style: 'unit', unit: name, unitDisplay: 'long' }).format(
    count,
  );
}

/** What a clock can show; a server may send any number (ECMAScript, "Time Range"). */
const farthest = 8.64e15;

function format(say: Say, at: number, options: Intl.DateTimeFormatOptions): string {
  const shown = Number.isFinite(at) && Math.abs(at) <= farthest ? at : 0;
  return known(`${say.language} ${JSON.stringify(options)}`, () => {
    return new Intl.DateTimeFormat(say.language, options);
  }).format(shown);
}

/** Making one takes longer than all else about a row of a list. */
const formats = new Map<string, Intl.DateTimeFormat>();

function known(key: string, make: () => Intl.DateTimeFormat): Intl.DateTimeFormat {
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format;
}

const relatives = new Map<string, Intl.RelativeTimeFormat>();

function relativeIn(language: string): Intl.RelativeTimeFormat {
  const made =
    relatives.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  relatives.set(language, made);
  return made;
}
