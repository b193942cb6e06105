import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { forbiddenIn, remoteIn } from '../scripts/source/forbidden.ts';
import { shippedCode } from '../scripts/source/shipped-code.ts';
import { filesBelow, parse, walk } from '../scripts/source/source-file.ts';

// Here, not in a test: reading all of it takes seconds on a busy machine.
const inCode = shippedCode().flatMap(forbiddenIn);

describe('the code of the extension', () => {
  it('never makes markup or code of a text, and loads nothing from elsewhere', () => {
    expect(inCode).toEqual([]);
  });

  it('has pages and styles that load nothing from elsewhere either', () => {
    const files = [
      ...filesBelow('src', ['.html', '.css']),
      ...filesBelow('public', ['.html', '.css', '.svg']),
    ];
    expect(files.flatMap(remoteIn)).toEqual([]);
  });
});

describe('exports', () => {
  it('never change: what the background passes on to its second script are values', () => {
    const changing = shippedCode().filter(({ text }) => /^export (let|var) /m.test(text));
    expect(changing.map(({ path }) => path)).toEqual([]);
  });
});

describe('listeners of the background', () => {
  const background = shippedCode().filter(({ path }) => path.startsWith('src/background/'));
  const adders = background.flatMap((source) => {
    const found: { readonly path: string; readonly isTopLevel: boolean }[] = [];
    walk(parse(source), (node) => {
      if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'addListener') return;
      const isTopLevel = ts.isSourceFile(node.parent.parent.parent);
      found.push({ path: source.path, isTopLevel });
    });
    return found;
  });

  it('are there', () => {
    expect(adders).not.toEqual([]);
  });

  it('are added in main.ts alone, at its top level: elsewhere the browser would not start a stopped background for them', () => {
    const elsewhere = adders.filter(
      ({ path, isTopLevel }) => path !== 'src/background/main.ts' || !isTopLevel,
    );
    expect(elsewhere).toEqual([]);
  });

  it('are added before anything is waited for', () => {
    const main = background.find(({ path }) => path === 'src/background/main.ts');
    expect(main?.text).not.toMatch(/\bawait\b|\.then\(/);
  });
});
