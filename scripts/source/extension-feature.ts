import ts from 'typescript';
import { childrenOf } from './support.ts';
import type { FeaturePath } from './support.ts';
import { parse, walk } from './source-file.ts';
import type { TextFile } from './source-file.ts';

/**
 * What the source calls: each chain that starts at `browser` or `chrome`, without them. A chain ends at the first thing that is
 * not a plain member, so a namespace that is passed on stands here by itself.
 */
export function extensionCalls(sources: readonly TextFile[]): readonly FeaturePath[] {
  const found = new Set<FeaturePath>();
  for (const source of sources) {
    walk(parse(source), (node) => {
      const isWhole = ts.isPropertyAccessExpression(node) && !ts.isPropertyAccessExpression(node.parent);
      const chain = isWhole ? chainOf(node) : null;
      if (chain !== null) found.add(chain.join('.'));
    });
  }
  return [...found].toSorted();
}

function chainOf(node: ts.Expression): readonly string[] | null {
  if (ts.isIdentifier(node)) return node.text === 'browser' || node.text === 'chrome' ? [] : null;
  if (!ts.isPropertyAccessExpression(node)) return null;
  const before = chainOf(node.expression);
  return before === null ? null : [...before, node.name.text];
}

/**
 * What the source uses of the extensions' API, as the compatibility data names it: what it calls, and each parameter and member
 * below that whose name stands anywhere in the source, for these have no chain. `types`: objects that are not below what is called,
 * such as `scripting.InjectionTarget`. It may take a word for a member that it isn't, never the other way round.
 * @throws for a call or a type that the data does not list.
 */
export function extensionFeatures(
  sources: readonly TextFile[],
  types: readonly FeaturePath[],
): readonly FeaturePath[] {
  const words = new Set(sources.flatMap(wordsOf));
  const called = extensionCalls(sources).map((call) => knownPart(`${api}.${call}`));
  const roots = [...called, ...types.map((type) => `${api}.${type}`)];
  const found = roots.flatMap((path) => (isNamespace(path) ? [] : [path, ...usedBelow(path, words)]));
  return [...new Set(found)].toSorted();
}

const api = 'webextensions.api';

/** A namespace that is passed on or asked about says nothing of what is used of it. */
function isNamespace(path: FeaturePath): boolean {
  return path.split('.').length === api.split('.').length + 1;
}

/** `storage.local.get` of `storage.local.get.bind`, and of an event the event: that it can be listened to goes without saying. */
function knownPart(path: FeaturePath): FeaturePath {
  const steps = path.split('.');
  const lengths = steps
    .map((_step, at) => steps.length - at)
    .filter((length) => length > api.split('.').length);
  const known = lengths
    .map((length) => steps.slice(0, length).join('.'))
    .find((one) => childrenOf(one) !== null);
  if (known === undefined) throw new Error(`browser-compat-data does not list ${path}`);
  return known;
}

function usedBelow(path: FeaturePath, words: ReadonlySet<string>): readonly FeaturePath[] {
  const children = childrenOf(path);
  if (children === null) throw new Error(`browser-compat-data does not list ${path}`);
  return children.flatMap((name) => {
    const below = usedBelow(`${path}.${name}`, words);
    const isGroup = name === 'details' || /^[A-Z]/.test(name);
    if (isGroup) return below;
    return words.has(nameOf(name)) ? [`${path}.${name}`, ...below] : [];
  });
}

/** The data calls some parameters `createProperties_openerTabId_parameter`. */
function nameOf(feature: string): string {
  return /^[a-z]+Properties_(\w+)_parameter$/i.exec(feature)?.[1] ?? feature;
}

/** Names of members and parameters: after a dot, in an object, in a pattern, in a type. */
function wordsOf(source: TextFile): readonly string[] {
  const words: string[] = [];
  walk(parse(source), (node) => {
    const name = memberName(node);
    if (name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name))) words.push(name.text);
  });
  return words;
}

function memberName(node: ts.Node): ts.Node | undefined {
  if (ts.isBindingElement(node)) return node.propertyName ?? node.name;
  const isMember =
    ts.isPropertyAccessExpression(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isPropertySignature(node);
  return isMember ? node.name : undefined;
}
