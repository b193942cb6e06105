import type { Cause, ProviderKind, Tier } from '../verdict.ts';
import type { Terms } from './terms.ts';

/** One of these. */
export type OneOf = string | readonly string[];

/**
 * How a value is compared. Both sides are in lower case, with entities decoded, typographic quotes made plain and each run of
 * white space made one space, so a test is written as a person would read it.
 */
export type Test =
  | { readonly is: OneOf }
  | { readonly starts: OneOf }
  | { readonly ends: OneOf }
  | { readonly contains: OneOf }
  | { readonly exists: true };

/**
 * Where a matcher looks.
 * - `title`: the document's title.
 * - `text`: what a person would read: no tags, no scripts, no styles, no title.
 * - `body`: the source: tags, attributes, comments and scripts too; `'` counts as `"`, and no space surrounds the colon after a JSON key.
 * - `type`: the content type without parameters.
 * - `host`, `path`, `query`: parts of the address; `query` holds the parameters' names and values, without `?`.
 */
export type Place = 'title' | 'text' | 'body' | 'type' | 'host' | 'path' | 'query' | 'method';

/** One observation. A header's or cookie's name may end in `*`. A cookie is one that the response sets. */
export type Matcher =
  | ({ readonly in: Place } & Test)
  | ({ readonly in: 'header'; readonly name: string } & Test)
  | { readonly in: 'cookie'; readonly name: string };

/**
 * A group of observations that together say something. It matches when all of `all`, at least one of `any` and none of `none` do.
 */
export interface Sign {
  /**
   * `block-only`: only ever seen on a refusal, decides alone. `corroborating`: counts on a refusing status.
   * `path-only`: tells who carries the traffic, never who refused.
   */
  readonly tier: Tier;
  /**
   * The statuses at which it counts. Without it: any refusing status for `corroborating`, any at all for `block-only` headers;
   * a `block-only` sign in a document needs it to count below 400.
   */
  readonly at?: readonly number[];
  /** Too little alone: counts only when another sign of the same provider holds, a `path-only` one included. */
  readonly weak?: true;
  readonly all?: readonly Matcher[];
  readonly any?: readonly Matcher[];
  readonly none?: readonly Matcher[];
  /** Why the provider refuses when this is seen. Without it the sign says only who, and refuses nothing by itself where a status is used for other things. */
  readonly cause?: Cause;
  /** Causes that look the same from outside. With any, the first choice is never called certain. */
  readonly also?: readonly Cause[];
  /** Where the fact stands, and when it was read there: `https://… 2026-05` or `signature list, 2026-05`. */
  readonly source: string;
}

/** The characters that an identifier is made of. */
export type Alphabet = 'digits' | 'hex' | 'letters' | 'token';

/** How to find an identifier that the site's support can look up. */
export interface ReferenceRule {
  readonly kind: string;
  /** `text` and `body` need `after`; `header` needs `name`. */
  readonly in: 'header' | 'text' | 'body';
  readonly name?: string;
  /** The words before it, as in a matcher. */
  readonly after?: string;
  /** `hex`: 0-9 a-f - · `digits`: 0-9 - · `letters`: a-z 0-9 · `token`: those and `._:+/=~-`. */
  readonly of: Alphabet;
  readonly min: number;
  readonly max: number;
}

/** All that is known of one provider or family: one file in `src/knowledge/signatures`, named for its `id`. */
export interface Signature {
  /** Kept for 30 days in histories: a rename goes into `renames.json`. */
  readonly id: string;
  /** As the provider itself writes it. */
  readonly name: string;
  readonly kind: ProviderKind;
  /** Those on whom it rests: when both match, this one refused, and they carried or served its page. */
  readonly over?: readonly string[];
  readonly signs: readonly Sign[];
  readonly references?: readonly ReferenceRule[];
}

/** Codes and shapes that tell a cause and name nobody, and identifiers that anybody's software sends: `src/knowledge/general.ts`. */
export interface General {
  readonly signs: readonly Sign[];
  readonly references: readonly ReferenceRule[];
  /** What firewalls' rules look for in an address, in lower case. Each is too odd to stand in an ordinary address. */
  readonly attacks: readonly string[];
}

/** Words that tell a cause and name nobody. One file a language in `src/knowledge/words`. */
export interface Words {
  /** BCP 47; the file's name. */
  readonly language: string;
  readonly says: Partial<Readonly<Record<Cause, readonly string[]>>>;
  /** Of what sentences are composed that stand nowhere in `says`. */
  readonly terms?: Terms;
  readonly source: string;
}
