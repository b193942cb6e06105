import { readdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { BlockOnlyHeaders, Known, KnownSign, KnownWords } from '../src/core/diagnosis/knowledge.ts';
import type { General, Matcher, Sign, Signature, Words } from '../src/core/diagnosis/signature.ts';
import { termLines } from '../src/core/diagnosis/sentences.ts';
import { foldedText } from '../src/core/diagnosis/units.ts';
import { knowledgeText } from './knowledge-text.ts';

const knowledgeFolder = new URL('../src/knowledge/', import.meta.url);
const compiledFile = new URL('compiled.ts', knowledgeFolder);
const headersFile = new URL('block-only-headers.ts', knowledgeFolder);

/** A file of knowledge and the name that it is known by. */
export interface Read<T> {
  readonly file: string;
  readonly content: T;
}

async function readFolder(folder: string): Promise<Read<unknown>[]> {
  const at = new URL(`${folder}/`, knowledgeFolder);
  const files = (await readdir(at)).filter((one) => one.endsWith('.ts') && !one.endsWith('.test.ts')).sort();
  return Promise.all(
    files.map(async (file) => {
      const module = (await import(new URL(file, at).href)) as { default: unknown };
      return { file: file.slice(0, -3), content: module.default };
    }),
  );
}

// An import by a computed name has no type; each file ends with `satisfies`, which the compiler checks.

/** Every signature, by the name of its file. */
export async function readSignatures(): Promise<readonly Read<Signature>[]> {
  return (await readFolder('signatures')) as Read<Signature>[];
}

/** The words of every language, by the name of its file. */
export async function readWords(): Promise<readonly Read<Words>[]> {
  return (await readFolder('words')) as Read<Words>[];
}

async function readGeneral(): Promise<General> {
  const module = (await import(new URL('general.ts', knowledgeFolder).href)) as { default: General };
  return module.default;
}

/** What the worker needs of a sign: not where the fact stands; single values as lists of one, as they are read back. */
function known({ tier, weak, at, cause, ...sign }: Sign): KnownSign {
  return {
    tier,
    ...(weak ? { weak } : {}),
    ...(at ? { at } : {}),
    all: (sign.all ?? []).map(listed),
    any: (sign.any ?? []).map(listed),
    none: (sign.none ?? []).map(listed),
    ...(cause ? { cause } : {}),
    also: sign.also ?? [],
  };
}

/** What is searched for in the document is folded here, so that nobody has to at the start. */
function asCompared(value: string, { in: place }: Matcher): string {
  if (place === 'body') return foldedText(value, 'source');
  return place === 'text' || place === 'title' ? foldedText(value, 'text') : value;
}

function listed(matcher: Matcher): Matcher {
  const values = ['is', 'starts', 'ends', 'contains'].flatMap((operator) => {
    const value: unknown = Reflect.get(matcher, operator);
    return value === undefined
      ? []
      : [
          [
            operator,
            [value]
              .flat()
              .map(String)
              .map((one) => asCompared(one, matcher)),
          ] as const,
        ];
  });
  return { ...matcher, ...Object.fromEntries(values) };
}

function knownWords({ language, says, terms = {} }: Words): KnownWords {
  // Keys of a literal that `satisfies Words`: causes.
  const entries = Object.entries(says) as KnownWords['says'][number][];
  return {
    language,
    says: entries.map(([cause, phrases]) => [cause, phrases.map((one) => foldedText(one, 'text'))]),
    terms: termLines(terms).map(([kind, of]) => [kind, foldedText(of, 'text')]),
  };
}

/** Kinds that are described alike beside each other; compression sees no further than 32 kB back. */
const kinds =
  'operator government filter bot-manager firewall cdn hosting server framework storage cloud application sign-in api'.split(
    ' ',
  );
/** The same of languages, which share words or a script. */
const languages =
  'codes en es pt ro it fr de nl fi tr id da nb sv hu cs pl vi el ko ja zh ru uk he fa ar hi th'.split(' ');

/** What is not named in the order comes last. */
function rank(order: readonly string[], one: string): number {
  const at = order.indexOf(one);
  return at < 0 ? order.length : at;
}

/** All that stands in the files, like beside like: it compresses better. */
export async function readKnown(): Promise<Known> {
  const general = await readGeneral();
  const byKind = (await readSignatures()).toSorted(
    (a, b) => rank(kinds, a.content.kind) - rank(kinds, b.content.kind),
  );
  const providers = byKind.map(({ content: { over = [], references = [], ...rest } }) => ({
    ...rest,
    over,
    references,
    signs: rest.signs.map(known),
  }));
  const words = (await readWords())
    .map(({ content }) => knownWords(content))
    .toSorted((a, b) => rank(languages, a.language) - rank(languages, b.language));
  return {
    providers,
    general: general.signs.map(known),
    references: general.references,
    attacks: general.attacks,
    words,
  };
}

function headerValues(matcher: Matcher & { in: 'header' }): readonly string[] | true {
  if ('is' in matcher) return [matcher.is].flat();
  return 'starts' in matcher ? [matcher.starts].flat().map((one) => `${one}*`) : true;
}

/** Headers that a sign needs nothing beside: all of `any`, or a single one of `all`. */
function decidingHeaders(sign: KnownSign): Matcher[] {
  if (sign.tier !== 'block-only') return [];
  const all = sign.all ?? [];
  const any = sign.any ?? [];
  const alone = all.length === 0 ? any : all.length === 1 && any.length === 0 ? all : [];
  return alone.filter((one) => one.in === 'header' && one.name !== 'location' && !('contains' in one));
}

/** The table of the first look: headers that are sent only with a refusal. */
export function blockOnlyHeaders({ providers, general }: Known): BlockOnlyHeaders {
  const table: Record<string, true | string[]> = {};
  const signs = [...providers.flatMap((one) => one.signs), ...general];
  for (const matcher of signs.flatMap(decidingHeaders)) {
    if (matcher.in !== 'header') continue;
    const values = headerValues(matcher);
    const known = table[matcher.name];
    if (values === true || known === true) table[matcher.name] = true;
    else table[matcher.name] = [...(known ?? []), ...values];
  }
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const head = `// Written by scripts/compile-knowledge.ts from signatures/, words/ and general.ts: change those.
`;

function inTemplate(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
}

/** The two files that it writes, as text: `compiled.ts` and `block-only-headers.ts`. */
export async function compiledSources(): Promise<{ readonly compiled: string; readonly headers: string }> {
  const known = await readKnown();
  const table = JSON.stringify(blockOnlyHeaders(known));
  return {
    compiled: `${head}/* eslint max-lines: "off" -- data, a line for a thing */
import type { Knowledge } from '../core/diagnosis/knowledge.ts';

/** Everything that a diagnosis knows of the world; the form is told in core/diagnosis/compiled-form.ts. */
export const knowledge: Knowledge = {
  compiled: \`
${inTemplate(knowledgeText(known))}
\`,
};
`,
    headers: `${head}import type { BlockOnlyHeaders } from '../core/diagnosis/knowledge.ts';

/** Headers that are sent only with a refusal: the first look at every response. */
// prettier-ignore
export const blockOnlyHeaders: BlockOnlyHeaders = ${table};
`,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { compiled, headers } = await compiledSources();
  await writeFile(compiledFile, compiled);
  await writeFile(headersFile, headers);
}
