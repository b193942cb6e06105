import ts from 'typescript';
import { walk } from './source-file.ts';
import { compatOf } from './support.ts';
import type { FeaturePath } from './support.ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  // Node's own types would take the place of the web's.
  types: [],
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: 'preact',
};

/** What files use of JavaScript's own objects and of the web's, as the compatibility data names it: `api.URL.parse_static`. */
export function webFeatures(files: readonly string[]): readonly FeaturePath[] {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = new Set<FeaturePath>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`TypeScript can't read ${file}`);
    walk(source, (node) => {
      if (!ts.isIdentifier(node)) return;
      for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) {
        const isOfPlatform = program.isSourceFileDefaultLibrary(declaration.getSourceFile());
        const feature = isOfPlatform ? featureOf(declaration, receiverOf(node, checker)) : null;
        if (feature !== null) found.add(feature);
      }
    });
  }
  return [...found].toSorted();
}

/** The type in front of the dot, and what it inherits from, nearest first: `HTMLDivElement`, `HTMLElement`… */
function receiverOf(name: ts.Identifier, checker: ts.TypeChecker): readonly string[] {
  const access = name.parent;
  if (!ts.isPropertyAccessExpression(access) || access.name !== name) return [];
  const names = (type: ts.Type): readonly string[] => [
    // Not every type has one, whatever its declaration says.
    ...[(type.symbol as ts.Symbol | undefined)?.name ?? ''],
    ...(type.getBaseTypes() ?? []).flatMap(names),
  ];
  const type = checker.getNonNullableType(checker.getTypeAtLocation(access.expression));
  return names(type);
}

/** `null` for what the data doesn't list: types only, and members that are as old as their object. */
function featureOf(declaration: ts.Declaration, receivers: readonly string[]): FeaturePath | null {
  const name = ts.getNameOfDeclaration(declaration)?.getText() ?? '';
  const owner = ownerOf(declaration);
  if (owner === null) return firstKnown([`api.${name}`, `javascript.builtins.${name}`]);
  const { of, isStatic } = owner;
  const members = isStatic
    ? [`${of}.${name}_static`, `${of}.${name}`]
    : [of, ...receivers].map((one) => `${one}.${name}`);
  return firstKnown(members.flatMap((one) => [`api.${one}`, `javascript.builtins.${one}`]));
}

interface Owner {
  readonly of: string;
  readonly isStatic: boolean;
}

/** Whose member it is; `null` for what stands by itself: a global function or object. */
function ownerOf({ parent }: ts.Declaration): Owner | null {
  if (ts.isInterfaceDeclaration(parent)) {
    const name = qualified(parent);
    const isStatic = name.endsWith('Constructor');
    return { of: isStatic ? name.slice(0, -'Constructor'.length) : name, isStatic };
  }
  // `declare var URL: { parse(…): …; prototype: URL }`
  const isShape = ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent);
  return isShape ? { of: parent.parent.name.getText(), isStatic: true } : null;
}

function qualified(declaration: ts.InterfaceDeclaration): string {
  const name = declaration.name.text;
  const { parent } = declaration;
  return ts.isModuleBlock(parent) ? `${parent.parent.name.text}.${name}` : name;
}

function firstKnown(paths: readonly FeaturePath[]): FeaturePath | null {
  return paths.find((path) => compatOf(path) !== null) ?? null;
}
