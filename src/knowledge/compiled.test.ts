import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readKnowledge } from '../core/diagnosis/read-knowledge.ts';
import { knowledge } from './compiled.ts';
import { compiledSources, readKnown } from '../../scripts/compile-knowledge.ts';

test('what ships was compiled from what stands here: else run scripts/compile-knowledge.ts', async () => {
  const { compiled, headers } = await compiledSources();
  const read = (file: string): Promise<string> => readFile(new URL(file, import.meta.url), 'utf8');
  expect({ compiled: await read('compiled.ts'), headers: await read('block-only-headers.ts') }).toEqual({
    compiled,
    headers,
  });
});

test('what ships says the same as what stands here', async () => {
  expect(readKnowledge(knowledge)).toEqual(await readKnown());
});
