import { join } from 'node:path';
import { build } from 'vite';

let building: Promise<string> | null = null;

/** What draws the components, as the text of one script; built once, when the first page asks for it. */
export function builtShow(): Promise<string> {
  return (building ??= buildShow(join(import.meta.dirname, 'show.tsx')));
}

/** Components of the product that are drawn without a browser's interfaces, as the text of one script. */
export async function buildShow(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2023',
      cssTarget: ['chrome130', 'firefox142'],
      lib: { entry, formats: ['iife'], name: 'show' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The components came out empty.');
  return chunk.code;
}
