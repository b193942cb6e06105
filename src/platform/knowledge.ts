import type { Knowledge } from '../core/diagnosis/knowledge.ts';
import type { OnceWords } from '../core/remedies/may-repeat.ts';
import type { StatusPage } from '../core/remedies/status-page.ts';
import { readOwnFile } from './own-file.ts';

interface Facts extends OnceWords {
  readonly statusPages: readonly StatusPage[];
}

/** Where the build puts what a diagnosis knows of the world. */
const file = 'knowledge.json';

/**
 * The signatures. They are a file beside the background's code and are read at the first refusal, for most starts of the background
 * are for a page that nobody refused.
 */
export async function loadKnowledge(): Promise<Knowledge> {
  // Our own build wrote it of the very type.
  return (await readOwnFile(file)) as Knowledge;
}

/** Words of addresses that are never asked for again by themselves, and where providers say how they are. */
export async function loadFacts(): Promise<Facts> {
  // Our own build wrote it of the very type.
  return (await readOwnFile('once.json')) as Facts;
}
