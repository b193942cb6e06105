import type { Cause, ProviderKind } from '../verdict.ts';
import type { ReferenceRule, Sign } from './signature.ts';

/** A sign as the build compiles it: without its source, which only its author needs. */
export type KnownSign = Omit<Sign, 'source'>;

export interface KnownProvider {
  readonly id: string;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly over?: readonly string[];
  readonly signs: readonly KnownSign[];
  readonly references?: readonly ReferenceRule[];
}

export interface KnownWords {
  readonly language: string;
  readonly says: readonly (readonly [cause: Cause, phrases: readonly string[]])[];
}

/** Everything that a diagnosis knows of the world: `src/knowledge/compiled.ts`. */
export interface Knowledge {
  readonly providers: readonly KnownProvider[];
  /** Codes and shapes that tell a cause and name nobody. */
  readonly general: readonly KnownSign[];
  readonly words: readonly KnownWords[];
  /** Identifiers that software of any kind sends. */
  readonly references: readonly ReferenceRule[];
}

/**
 * Headers that are sent only with a refusal, by name in lower case: the values that tell (lower case; a `*` at the end means
 * "starts so"), or `true` where the header's presence is enough.
 */
export type BlockOnlyHeaders = Readonly<Record<string, true | readonly string[]>>;
