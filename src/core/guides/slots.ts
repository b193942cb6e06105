import { hostOf } from '../address.ts';
import { pathOf } from '../remedies/address.ts';
import type { Refusal } from '../refusal.ts';
import { redact } from '../wording/redact.ts';
import type { Guide } from './guide.ts';

/** What stands in the place of each `{name}`. */
export type Slots = Readonly<Record<string, string>>;

/** What stands there when nothing is known, or when it is not safe to copy. */
export const standIns = {
  host: 'www.example.com',
  path: '/path/to/page',
  folder: '/path/to/',
  reference: 'REFERENCE',
} as const;

const safe = {
  host: /^[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?$/i,
  path: /^\/(?:[a-z0-9_.][a-z0-9._+@=-]*\/?)*$/i,
  reference: /^[a-z0-9][a-z0-9._:+/=~-]{3,119}$/i,
} as const;

const longestPath = 120;

/**
 * What the slots of a guide stand for. Host, path and reference come from strangers, and an owner copies them into a shell or a
 * configuration: only what means nothing there but itself is filled in.
 */
export function slotsOf({ url, verdict }: Refusal, { places = {}, find }: Guide): Slots {
  const path = safePath(pathOf(redact(url)));
  const reference = verdict.references.find(({ kind }) => find?.by?.includes(kind) ?? false)?.value ?? '';
  const asked = hostOf(url);
  const host = safe.host.test(asked) ? asked : standIns.host;
  return {
    ...places,
    host,
    origin: `https://${host}`,
    path: path ?? standIns.path,
    folder: path?.slice(0, path.lastIndexOf('/') + 1) ?? standIns.folder,
    reference: safe.reference.test(reference) ? reference : standIns.reference,
  };
}

function safePath(path: string): string | null {
  return path.length <= longestPath && safe.path.test(path) ? path : null;
}

/** Fills a text once: what stands in a slot is not looked into again. */
export function filled(text: string, slots: Slots): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => slots[name] ?? whole);
}
