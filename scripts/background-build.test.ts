import { describe, expect, it } from 'vitest';
import { link } from './background-build.ts';

const reading = { ahead: 'before();', now: 'read()' };
const main = 'const t=1,e=2;run(()=>import("./later.js"));export{t as a,e as $};';
const rest = 'import{$ as t,a as n}from"./service-worker-loader.js";const e=t+n;export{e as sum,o as other};';

describe('the two scripts of the background', () => {
  it('share what stands at the top of the first, under the names of the second', () => {
    const linked = link(main, rest, reading);
    expect(linked.main).toBe(
      'before();const t=1,e=2;run(()=>(async()=>{self.later||read();return self.later})());',
    );
    expect(linked.rest).toBe('((t,n)=>{const e=t+n;self.later={sum:e,other:o}})(e,t);');
  });

  it.each([
    ['no import of the second', 'const t=1;export{t as a};', rest, 'does not import'],
    ['two imports of the second', main + main, rest, 'does not import'],
    ['nothing that the first exports', 'import("./later.js");', rest, 'has no'],
    ['what the first does not export', main, rest.replace('a as n', 'b as n'), 'imports b'],
    ['no exports of the second', main, rest.replace(/export.*/, ''), 'has no'],
  ])('are refused with %s', (_what, first, second, message) => {
    expect(() => link(first, second, reading)).toThrow(message);
  });
});
