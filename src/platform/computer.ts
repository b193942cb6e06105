import { browser } from './browser.ts';
import type { Computer } from '../core/remedies/sighting.ts';

/**
 * What this computer is set to. Both browsers know each country's time zones (Chromium 156 and Firefox 153, measured; a Chromium before
 * 130 has no `getTimeZones`, and then nothing is compared).
 */
export function thisComputer(): Computer {
  return {
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    countries: navigator.languages.flatMap((one) => new Intl.Locale(one).maximize().region ?? []),
    zonesOf,
  };
}

function zonesOf(country: string): readonly string[] {
  const locale: Partial<Intl.Locale> = new Intl.Locale(`und-${country}`);
  return (locale.getTimeZones?.() ?? []).map(inToday);
}

/** Chromium lists some zones by names that it no longer uses itself, such as Asia/Calcutta. */
function inToday(zone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
}

/** The system that the browser runs on, by its short name: `win`, `mac`, `linux`, `cros`, `android`… */
export async function platformInfo(): Promise<{ readonly os: string }> {
  return browser.runtime.getPlatformInfo();
}
