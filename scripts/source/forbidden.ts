import ts from 'typescript';
import { parse, walk } from './source-file.ts';
import type { TextFile } from './source-file.ts';

/** Members that turn the text they are given into elements: a server's or page's text must stay text. Reading them is free. */
const properties = ['innerHTML', 'outerHTML', 'srcdoc'];
/** Members that do the same when they are called, or named in a component. */
const members = [
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'dangerouslySetInnerHTML',
  'writeln',
];
const loaders = [
  ...['fetch', 'importScripts', 'import', 'Worker', 'SharedWorker', 'WebSocket', 'EventSource'],
  ...['sendBeacon', 'FontFace', 'WebTransport', 'Audio'],
];
const attributes = ['src', 'href', 'srcset', 'action', 'poster', 'data'];
const isRemote = (text: string): boolean => /^\s*(https?:|wss?:)?\/\//i.test(text);

/** What no code of the extension may do, where a file does it: `path:line what`. */
export function forbiddenIn(source: TextFile): readonly string[] {
  const file = parse(source);
  const found: string[] = [];
  walk(file, (node) => {
    const what = textAsMarkup(node) ?? textAsCode(node) ?? remoteLoad(node);
    if (what === null) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${source.path}:${line + 1} ${what}`);
  });
  return found;
}

function textAsMarkup(node: ts.Node): string | null {
  if (ts.isJsxAttribute(node)) {
    const name = node.name.getText();
    return [...properties, ...members].includes(name) ? name : null;
  }
  const name = memberName(node);
  if (name === null) return null;
  const isWritten = properties.includes(name) && isAssigned(node);
  const isDocumentWrite = name === 'write' && calledName(objectOf(node)) === 'document';
  return isWritten || isDocumentWrite || members.includes(name) ? node.getText() : null;
}

function memberName(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  const isByText = ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression);
  return isByText ? node.argumentExpression.text : null;
}

function isAssigned(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}

function textAsCode(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) && /^\s*javascript:/i.test(node.text)) return node.text;
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return null;
  const name = calledName(node.expression);
  if (name === 'eval' || name === 'Function') return name;
  const first = node.arguments?.[0];
  const isListener = name === 'setAttribute' && first !== undefined && /^on/i.test(beginning(first));
  if (isListener) return node.getText();
  const isTimer = name === 'setTimeout' || name === 'setInterval';
  return isTimer && first !== undefined && ts.isStringLiteralLike(first) ? name : null;
}

function remoteLoad(node: ts.Node): string | null {
  const assigned = memberName(node);
  if (assigned !== null && attributes.includes(assigned) && isAssigned(node)) {
    // Only an assignment's left side is called assigned.
    const { right } = node.parent as ts.BinaryExpression;
    return isRemote(beginning(right)) ? node.parent.getText() : null;
  }
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const name = calledName(node.expression);
    const first = node.arguments?.[0];
    const isAttribute = name === 'setAttribute' && attributes.includes(first ? beginning(first) : '');
    const address = isAttribute || name === 'FontFace' ? node.arguments?.[1] : first;
    const isLoader = isAttribute || loaders.includes(name);
    const isRemoteLoad =
      isLoader && address !== undefined && isRemote(beginning(address).replace('url(', ''));
    return isRemoteLoad && first !== undefined ? `${name}(${first.getText()})` : null;
  }
  if (!ts.isJsxAttribute(node) || node.initializer === undefined) return null;
  const name = node.name.getText();
  return attributes.includes(name) && isRemote(beginning(node.initializer)) ? node.getText() : null;
}

/** The last name of what is called: `fetch` of `globalThis.fetch`. Its whole text may be a whole program. */
function calledName(node: ts.Node): string {
  if (ts.isIdentifier(node)) return node.text;
  if (node.kind === ts.SyntaxKind.ImportKeyword) return 'import';
  return memberName(node) ?? '';
}

function objectOf(node: ts.Node): ts.Node {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? node.expression : node;
}

/** The text that an expression begins with, as far as it stands in the source. */
function beginning(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.head.text;
  if (ts.isBinaryExpression(node)) return beginning(node.left);
  return ts.isJsxExpression(node) && node.expression !== undefined ? beginning(node.expression) : '';
}

/** The same for a page or a style sheet of the extension. */
export function remoteIn({ path, text }: TextFile): readonly string[] {
  const patterns = [
    /\b(?:src|href|srcset|action|poster|data)\s*=\s*["']?\s*(?:https?:)?\/\/[^"'\s>]*/gi,
    /url\(\s*["']?\s*(?:https?:)?\/\/[^)]*\)/gi,
    /@import\s+["']\s*(?:https?:)?\/\/[^"']*/gi,
    /<script(?![^>]*\bsrc=)[^>]*>/gi,
    /\son[a-z]+\s*=/gi,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([match]) => `${path} ${match}`));
}
