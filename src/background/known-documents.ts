import type { Refusal } from '../core/refusal.ts';
import * as is from '../core/shape.ts';
import { parseRefusal } from '../storage/parsers.ts';
import { unnamed } from '../platform/quirks/documents-without-ids.ts';
import type { Writer } from '../storage/session.ts';

const key = 'documents';
const mostKnown = 20;
const isListOfDocuments = is.list(is.pair(is.text, is.record));

/** The refused documents of this session, for the back-forward cache: they come back without a response, and with their card. */
export interface KnownDocuments {
  restore(session: Readonly<Record<string, unknown>>): void;
  remember(documentId: string, refusal: Refusal): void;
  find(documentId: string): Refusal | null;
}

export function createKnownDocuments(writer: Writer): KnownDocuments {
  let known: readonly (readonly [documentId: string, refusal: Refusal])[] = [];
  return {
    restore(session) {
      const { [key]: stored } = session;
      if (!isListOfDocuments(stored)) return;
      known = stored.flatMap(([id, raw]) => {
        const refusal = parseRefusal(raw);
        return refusal === null ? [] : [[id, refusal] as const];
      });
    },
    remember(documentId, refusal) {
      const others = known.filter(([id]) => id !== documentId);
      known = [...others, [documentId, refusal] as const].slice(-mostKnown);
      writer.write(key, known);
    },
    // What could not be named is no document that one could know again.
    find: (documentId) => known.find(([id]) => id === documentId && id !== unnamed)?.[1] ?? null,
  };
}
