import { readdir, readFile } from 'node:fs/promises';
import { readExchange } from '../src/cli/read-exchange.ts';
import type { Exchange } from '../src/core/exchange.ts';
import type { Verdict } from '../src/core/verdict.ts';

const folder = new URL('../src/knowledge/samples/', import.meta.url);

/** The verdict that a sample must get. */
export interface Expected {
  readonly refusal: boolean;
  readonly provider: string | null;
  readonly carriers: readonly string[];
  readonly cause: string | null;
  /** Where it is given: what else the verdict must hold. */
  readonly confidence?: string;
  readonly references?: Verdict['references'];
}

/** One recorded response. */
export interface Sample {
  /** The file's name. */
  readonly name: string;
  readonly exchange: Exchange;
  readonly expected: Expected;
  /** Where it comes from. */
  readonly from: string;
}

/** What a sample that refuses nothing leaves out. */
const nothing = { provider: null, carriers: [], cause: null };

async function readSample(file: string): Promise<Sample> {
  // Our own files; the form is checked by the test that reads each of them.
  const { response, from, ...expected } = JSON.parse(
    await readFile(new URL(file, folder), 'utf8'),
  ) as Expected & {
    response: unknown;
    from: string;
  };
  return {
    name: file.slice(0, -5),
    exchange: readExchange(response),
    expected: { ...nothing, ...expected },
    from,
  };
}

/** Every sample, by name. */
export async function readSamples(): Promise<readonly Sample[]> {
  const files = (await readdir(folder)).filter((one) => one.endsWith('.json')).sort();
  return Promise.all(files.map(readSample));
}

/** FNV-1a of a name: the same on every machine and in every order. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Whether a sample belongs to the third that nobody looks at while writing signatures. */
export function isHeldOut({ name }: Sample): boolean {
  return hash(name) % 3 === 0;
}
