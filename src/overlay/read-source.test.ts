// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readSource, readText } from './read-source.ts';

const cap = 65_536;

function write(html: string): void {
  document.documentElement.innerHTML = html;
}

afterEach(() => {
  document.documentElement.innerHTML = '';
});

describe('readSource', () => {
  const cases: readonly [string, string, string][] = [
    ['<center><h1>403 Forbidden</h1></center><hr><center>nginx</center>', '', 'as the server wrote it'],
    ['<!-- ERR_ACCESS_DENIED --><p>no</p>', '', 'comments name filters'],
    ['<p>a &lt; b &amp; c</p>', '', 'text is escaped again'],
    ['<a class="x" href="/help?a=1&b=2">a</a>', '', 'addresses are not: pages seldom do'],
    ['<script>var code = "1020" && 1 < 2;</script>', '', 'a script’s text is not escaped'],
    ['<embed src="/_Incapsula_Resource?edet=15">', '', 'addresses of what is loaded'],
    ['<input name="token" value="typed">', '<input name="token">', 'what a person typed is never read'],
    ['<p onclick="x()" style="color:red">a</p>', '<p>a</p>', 'attributes that tell nothing'],
    ['<style>p > b{color:red}</style>', '', 'nor is a style’s'],
    ['<p title="a"><b></b></p>', '<p><b></b></p>', 'empty elements are closed'],
  ];
  it.each(cases)('reads %s (%#)', (body, source) => {
    write(`<head></head><body>${body}</body>`);
    expect(readSource(cap, null)).toContain(`<body>${source === '' ? body : source}</body>`);
  });

  it('leaves our own element out, with everything in it', () => {
    write('<body><p>theirs</p><div id="own"><p>ours</p></div><p>theirs too</p></body>');
    const source = readSource(cap, document.querySelector('#own'));
    expect(source).toContain('<p>theirs</p><p>theirs too</p>');
    expect(source).not.toContain('ours');
  });

  it('stops at the cap, in the middle of whatever it is', () => {
    write(`<body><p>${'x'.repeat(500)}</p><p>after</p></body>`);
    expect(readSource(300, null)).toHaveLength(300);
  });

  it('cuts long attributes, scripts and styles, so that what follows is still read', () => {
    write(
      `<body><img src="data:${'x'.repeat(90_000)}"><script>${'y'.repeat(90_000)}</script><style>${'z'.repeat(90_000)}</style><p>end</p></body>`,
    );
    expect(readSource(cap, null)).toContain('<p>end</p>');
  });

  it('reads XML from where Chromium’s viewer keeps it', () => {
    write(
      '<body><div id="webkit-xml-viewer-source-xml"><error><code>AccessDenied</code></error></div><p>viewer</p></body>',
    );
    expect(readSource(cap, null)).toBe('<error><code>AccessDenied</code></error>');
  });
});

describe('readText', () => {
  it('gives what the server sent, without what the browser built around it', () => {
    write('<head><meta name="color-scheme"></head><body><pre>{"error":"&lt;b&gt;"}</pre><div></div></body>');
    expect(readText(cap)).toBe('{"error":"<b>"}');
  });

  it('is empty where there is no text, as in an image', () => {
    write('<body><img></body>');
    expect(readText(cap)).toBe('');
  });

  it('stops at the cap', () => {
    write(`<body><pre>${'x'.repeat(500)}</pre></body>`);
    expect(readText(100)).toHaveLength(100);
  });
});
