import { posix } from 'node:path';
import ts from 'typescript';
import { parse, walk } from './source-file.ts';
import type { TextFile } from './source-file.ts';

export interface Import {
  /** As it is written: `./join.ts`, `preact/hooks`. */
  readonly specifier: string;
  /** The file it names, from the repository's top and without `?…`; `null` for a package. */
  readonly file: string | null;
  readonly isTypeOnly: boolean;
}

/** Every import of a file, re-exports and `import()` among them. */
export function importsOf(source: TextFile): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isTypeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    found.push({ specifier: specifier.text, file: resolve(source.path, specifier.text), isTypeOnly });
  };
  walk(parse(source), (node) => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
  });
  return found;
}

function resolve(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}

/**
 * The first ring of imports that it finds, as the files one goes through to come back to the first; `null` where there is none.
 * `import type` counts: two files that need each other's types are one file in two pieces.
 */
export function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] | null => {
    const at = trail.indexOf(file);
    if (at >= 0) return [...trail.slice(at), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
