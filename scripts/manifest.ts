/** The parts of a manifest that the two browsers read differently; the rest passes through as it is. */
export interface Manifest {
  readonly background: { readonly service_worker: string; readonly type: 'module' };
  readonly minimum_chrome_version: string;
  readonly optional_permissions?: readonly string[];
  readonly browser_specific_settings: { readonly gecko: { readonly strict_min_version: string } };
  readonly [key: string]: unknown;
}

export const browsers = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browsers)[number];

/**
 * The manifest for one browser, made of the one source. Firefox wants `background.scripts` and calls `service_worker` an error;
 * Edge refuses `scripts`. The stores refuse what is meant for the other browser.
 */
export function manifestFor(browser: BrowserName, source: Manifest): Readonly<Record<string, unknown>> {
  const { background, browser_specific_settings: gecko, minimum_chrome_version: chrome, ...rest } = source;
  const { optional_permissions: optional, ...common } = rest;
  if (browser === 'chromium') {
    // Chromium lets nobody ask for `proxy` later, and calls it an error.
    const asked = optional?.filter((one) => one !== 'proxy');
    return { ...common, ...optionally(asked), background, minimum_chrome_version: chrome };
  }
  const { service_worker: script, type } = background;
  const scripts = { scripts: [script], type };
  return { ...common, ...optionally(optional), background: scripts, browser_specific_settings: gecko };
}

function optionally(asked: readonly string[] | undefined): Readonly<Record<string, unknown>> {
  return asked === undefined ? {} : { optional_permissions: asked };
}

/** The lowest versions that the manifest admits, as a bundler's targets: it must not write syntax that they can't read. */
export function lowestVersions(source: Manifest): string[] {
  const chromium = source.minimum_chrome_version;
  const firefox = source.browser_specific_settings.gecko.strict_min_version;
  return [`chrome${chromium}`, `firefox${firefox}`];
}
