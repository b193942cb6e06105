import { join } from 'node:path';
import { build } from 'vite';

/** A showcase as the text of one script: without an entry, that of the card. */
export async function buildShowcase(entry = join(import.meta.dirname, 'showcase.ts')): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2023',
      cssTarget: ['chrome130', 'firefox142'],
      lib: { entry, formats: ['iife'], name: 'showcase' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The showcase came out empty.');
  return chunk.code;
}
