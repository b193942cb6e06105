import * as is from '../shape.ts';
import { parseSettings } from './settings.ts';
import type { Settings } from './settings.ts';

const format = 'why403-settings';
const longest = 1_000_000;
const mostSites = 2_000;
const isFile = is.object({ format: is.oneOf([format]), version: is.oneOf([1]), settings: is.record });

/** The settings as a file to take along: JSON that {@link importSettings} reads. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ format, version: 1, settings }, null, 2)}\n`;
}

/** Settings out of such a file, those that it lacks at their defaults; `null`: the file is none of ours, or too long. */
export function importSettings(text: string): Settings | null {
  if (text.length > longest) return null;
  const file = parsed(text);
  if (!isFile(file)) return null;
  const settings = parseSettings(file.settings);
  const sites = new Set(settings.mutedSites.map((site) => site.trim().toLowerCase()).filter(isHost));
  return { ...settings, mutedSites: [...sites].slice(0, mostSites) };
}

/** A host as the browser writes it; what else stands there names no site. */
function isHost(site: string): boolean {
  return URL.parse(`http://${site}/`)?.host === site;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
