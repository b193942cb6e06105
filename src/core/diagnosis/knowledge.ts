import type { Cause, ProviderKind } from '../verdict.ts';
import type { ReferenceRule, Sign } from './signature.ts';
import type { TermKind } from './terms.ts';

/** Everything that a diagnosis knows of the world, as it ships: `src/knowledge/compiled.ts`, read by `readKnowledge` at first use. */
export interface Knowledge {
  readonly compiled: string;
}

/** A sign without its source, which only its author needs. */
export type KnownSign = Omit<Sign, 'source'>;

export interface KnownProvider {
  readonly id: string;
  readonly name: string;
  readonly kind: ProviderKind;
  /** Those on whom it rests. */
  readonly over: readonly string[];
  readonly signs: readonly KnownSign[];
  readonly references: readonly ReferenceRule[];
}

export interface KnownWords {
  readonly language: string;
  readonly says: readonly (readonly [cause: Cause, phrases: readonly string[]])[];
  /** By kind; as in `Terms`. */
  readonly terms: readonly (readonly [kind: TermKind, terms: string])[];
}

/** The knowledge, read. */
export interface Known {
  readonly providers: readonly KnownProvider[];
  /** Codes and shapes that tell a cause and name nobody. */
  readonly general: readonly KnownSign[];
  /** Identifiers that software of any kind sends. */
  readonly references: readonly ReferenceRule[];
  /** What firewalls' rules look for in an address. */
  readonly attacks: readonly string[];
  readonly words: readonly KnownWords[];
}

/**
 * Headers that are sent only with a refusal, by name in lower case: the values that tell (lower case; a `*` at the end means
 * "starts so"), or `true` where the header's presence is enough.
 */
export type BlockOnlyHeaders = Readonly<Record<string, true | readonly string[]>>;
