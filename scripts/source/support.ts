import { createRequire } from 'node:module';
import type { CompatStatement, SimpleSupportStatement } from '@mdn/browser-compat-data';
import type { BrowserName } from '../manifest.ts';

/** A feature as browser-compat-data names it: `webextensions.api.tabs.get`, `api.URL.parse_static`. */
export type FeaturePath = string;

// Twenty megabytes of JSON: as an import, the test runner would take it for code.
const bcd: unknown = createRequire(import.meta.url)('@mdn/browser-compat-data');

const ids = { chromium: 'chrome', firefox: 'firefox' } as const satisfies Record<BrowserName, string>;

/** What the compatibility data says of a feature; `null`: it lists none. */
export function compatOf(path: FeaturePath): CompatStatement | null {
  const node = nodeAt(path);
  // The shape is the data's own promise.
  return node !== null && '__compat' in node ? (node.__compat as CompatStatement) : null;
}

/** The names of what the data lists right below a path; `null`: it does not list the path itself. */
export function childrenOf(path: FeaturePath): readonly string[] | null {
  const node = nodeAt(path);
  return node === null ? null : Object.keys(node).filter((name) => name !== '__compat');
}

function nodeAt(path: FeaturePath): object | null {
  let node: unknown = bcd;
  for (const step of path.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return null;
    node = Reflect.get(node, step);
  }
  return typeof node === 'object' ? node : null;
}

/**
 * The first version of a browser that has a feature, for everybody and under its own name. `null`: none has.
 * @throws for a feature that the data does not list: it would pass as one that every version has.
 */
export function firstVersion(path: FeaturePath, browser: BrowserName): number | null {
  const support = compatOf(path)?.support[ids[browser]];
  if (support === undefined) throw new Error(`browser-compat-data does not list ${path} for ${browser}`);
  const statements: readonly SimpleSupportStatement[] = Array.isArray(support) ? support : [support];
  const plain = statements.find(
    (one) =>
      one.flags === undefined &&
      one.prefix === undefined &&
      one.alternative_name === undefined &&
      one.version_removed === undefined,
  );
  const added = plain?.version_added;
  if (typeof added !== 'string' || added === 'preview') return null;
  return Number(added.replace('≤', '').split('.')[0]);
}
