import { describe, expect, it } from 'vitest';
import { forbiddenIn, remoteIn } from './forbidden.ts';

describe('forbidden in code', () => {
  const found: readonly [text: string, reason: string][] = [
    ['element.innerHTML = text;', 'markup from text'],
    ['element.innerHTML += text;', 'added to'],
    [`element['outerHTML'] = text;`, 'the same by its name'],
    ['const a = <iframe srcdoc={text} />;', 'a document from text'],
    ['root.insertAdjacentHTML("beforeend", text);', 'the same at a place'],
    ['document.write(text);', 'the same into a document'],
    ['const a = <p dangerouslySetInnerHTML={{ __html: text }} />;', 'the same in a component'],
    ['eval(text);', 'code from text'],
    ['new Function(text)();', 'the same by the constructor'],
    ['globalThis.eval(text);', 'the same by its owner'],
    ['setTimeout("go()", 10);', 'a timer that compiles'],
    [`fetch('https://cdn.example/list.json');`, 'a remote list'],
    ['fetch(`https://${host}/list.json`);', 'of any host'],
    [`await import('//cdn.example/code.js');`, 'remote code'],
    [`new Worker('https://cdn.example/code.js');`, 'in a worker'],
    [`const a = <img src="https://cdn.example/a.png" />;`, 'a remote picture'],
    [`image.src = 'https://cdn.example/a.png';`, 'a remote picture by its property'],
    [`link.setAttribute('href', 'https://cdn.example/a.css');`, 'by its attribute'],
    [`new FontFace('a', 'url(https://cdn.example/a.woff2)');`, 'a remote font'],
    [`navigator.sendBeacon('https://count.example/');`, 'a word to somebody'],
    [`link.href = 'javascript:go()';`, 'code in a link'],
    [`button.setAttribute('onclick', text);`, 'code in an attribute'],
    [`const a = <img src={'//cdn.example/a.png'} />;`, 'without a scheme'],
  ];
  it.each(found)('%s', (text, reason) => {
    expect(forbiddenIn({ path: 'a.tsx', text }), reason).toHaveLength(1);
  });

  const free: readonly [text: string, reason: string][] = [
    ['// element.innerHTML is not for us', 'a comment'],
    [`const name = 'innerHTML';`, 'a text'],
    ['element.textContent = text;', 'text stays text'],
    ['const source = element.outerHTML;', 'read, not written'],
    ['stream.write(text);', 'another thing that is written to'],
    ['setTimeout(go, 10);', 'a timer'],
    ['fetch(url);', 'an address that is decided elsewhere'],
    [`fetch('/_locales/en/messages.json');`, 'our own file'],
    [`const pattern = 'https://*/*';`, 'an address that nothing loads'],
    ['link.href = url;', 'the same without a component'],
    ["button.setAttribute('title', text);", 'an attribute that loads nothing'],
    ['const a = <a href={url}>x</a>;', 'a link that the visitor follows'],
  ];
  it.each(free)('not %s', (text, reason) => {
    expect(forbiddenIn({ path: 'a.tsx', text }), reason).toEqual([]);
  });

  it('says where', () => {
    expect(forbiddenIn({ path: 'a.ts', text: '\n\neval(x);' })).toEqual(['a.ts:3 eval']);
  });
});

describe('forbidden in pages and style sheets', () => {
  const cases: readonly [text: string, count: number, reason: string][] = [
    ['<script type="module" src="main.tsx"></script>', 0, 'our own script'],
    ['<script src="https://cdn.example/a.js"></script>', 1, 'a remote script'],
    ['<link rel="stylesheet" href="//cdn.example/a.css" />', 1, 'a remote style sheet'],
    ['<script>go()</script>', 1, 'a script in the page'],
    ['<body onload="go()">', 1, 'a script in an attribute'],
    ['.a { background: url(https://cdn.example/a.png); }', 1, 'a remote picture'],
    ['@import "https://cdn.example/a.css";', 1, 'a remote style sheet'],
    ['.a { background: url(#door); }', 0, 'a part of the document'],
  ];
  it.each(cases)('%s', (text, count, reason) => {
    expect(remoteIn({ path: 'a.html', text }), reason).toHaveLength(count);
  });
});
