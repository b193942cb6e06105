import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import type { Exchange } from '../core/exchange.ts';
import { knowledge } from '../knowledge/compiled.ts';
import { answer } from './answer.ts';
import { timeOf } from './time-of.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import { readExchange, readId } from './read-exchange.ts';
import { readHar } from './read-har.ts';

const help = `Says who refused a response, and why.

  npm run -s diagnose < responses.jsonl   one verdict a line, in the order read
  npm run -s diagnose -- --har FILE       every refusal in a HAR file
  npm run -s diagnose -- --url URL        one GET, made now, without cookies
  --text                                  prose for a person instead of JSON

A line: {"id"?, "url", "method"?, "status", "headers": [[name, value], …], "body"?, "title"?, "referrer"?, "cookiesSent"?, "now"?}
What can't be read gets {"line": number, "error": why} ("entry" in a HAR), and the rest goes on.
`;

type Tell = (id: string | number | null, exchange: Exchange) => string | Promise<string>;

function asJson(id: string | number | null, exchange: Exchange): string {
  return `${answer(id, diagnose(exchange, knowledge), timeOf(exchange))}\n`;
}

async function asProse(_id: unknown, exchange: Exchange): Promise<string> {
  // The words and their catalogue are loaded only for a person.
  const { prose } = await import('./prose.ts');
  return prose(exchange, diagnose(exchange, knowledge));
}

function why(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A line that says what could not be read, and where: JSON also among prose, so that a program can tell the two apart. */
function problem(place: 'line' | 'entry', number: number, error: string): string {
  return `${JSON.stringify({ [place]: number, error })}\n`;
}

async function tellLine({ number, text }: Line, tell: Tell): Promise<string> {
  if (text?.trim() === '') return '';
  try {
    if (text === null) throw new Error('the line is too long');
    // `trim` takes the byte order mark that some editors write, too.
    const value: unknown = JSON.parse(text.trim());
    return await tell(readId(value), readExchange(value));
  } catch (error) {
    return problem('line', number, why(error));
  }
}

/** Waits until the reader of our output has taken it. */
function put(output: string): Promise<void> {
  return new Promise((resolve) => {
    if (output === '' || process.stdout.write(output)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

async function tellStream(tell: Tell): Promise<void> {
  process.stdin.setEncoding('utf8');
  for await (const lines of linesOf(process.stdin as AsyncIterable<string>)) {
    let output = '';
    for (const line of lines) output += await tellLine(line, tell);
    await put(output);
  }
}

async function tellHar(file: string, tell: Tell): Promise<void> {
  for (const { number, exchange, problem: what } of readHar(await readFile(file, 'utf8'))) {
    if (exchange === null) await put(problem('entry', number, what));
    else if (diagnose(exchange, knowledge) !== null)
      await put(await tell(`${number} ${exchange.url}`, exchange));
  }
}

async function tellUrl(url: string, tell: Tell): Promise<void> {
  const { get, redirectOf } = await import('./get.ts');
  const exchange = await get(url, AbortSignal.timeout(30_000));
  const to = redirectOf(exchange);
  if (to !== null) process.stderr.write(`diagnose: ${url} sends on to ${to}, which was not asked\n`);
  await put(await tell(url, exchange));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      har: { type: 'string' },
      url: { type: 'string' },
      text: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const tell = values.text ? asProse : asJson;
  if (values.help) await put(help);
  else if (values.har !== undefined) await tellHar(values.har, tell);
  else if (values.url !== undefined) await tellUrl(values.url, tell);
  else await tellStream(tell);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has seen enough, as `| head` has.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  await main();
} catch (error) {
  process.stderr.write(`diagnose: ${why(error)}\n`);
  process.exitCode = 1;
}
