import { readdir } from 'node:fs/promises';
import { expect, it, test } from 'vitest';
import type { Guide, GuideStep, Lines } from '../core/guides/guide.ts';
import { linesOf } from '../core/guides/lines.ts';
import { standIns } from '../core/guides/slots.ts';
import { causes } from '../core/verdict.ts';

const folder = new URL('guides/', import.meta.url);

async function named(of: URL): Promise<readonly string[]> {
  const files = await readdir(of);
  return files.filter((one) => one.endsWith('.ts')).map((one) => one.slice(0, -3));
}

async function readGuide(file: string): Promise<{ readonly file: string; readonly guide: Guide }> {
  const { default: guide } = (await import(new URL(`${file}.ts`, folder).href)) as {
    readonly default: Guide;
  };
  return { file, guide };
}

const guides = await Promise.all((await named(folder)).map(readGuide));
const signatures = await named(new URL('signatures/', import.meta.url));

function stepsOf({ find, sections }: Guide): readonly GuideStep[] {
  const ofSections = sections.flatMap(({ look = [], fixes }) => [
    ...look,
    ...fixes.flatMap(({ steps }) => steps),
  ]);
  return [...(find?.steps ?? []), ...ofSections];
}

/** Everything that is filled: code, never sentences. */
function codeOf(step: GuideStep): readonly string[] {
  const parts: readonly Lines[] = [
    'run' in step ? step.run : [],
    'run' in step ? (step.shows ?? []) : [],
    'in' in step ? step.in : [],
    'change' in step ? step.change : [],
    'copy' in step ? step.copy : [],
  ];
  return parts.flatMap(linesOf);
}

function sentencesOf(guide: Guide): readonly string[] {
  const ofSections = guide.sections.flatMap(({ means, intended = '', fixes }) => [
    means,
    intended,
    ...fixes.map(({ title }) => title),
  ]);
  return [...ofSections, ...stepsOf(guide).map(({ say }) => say)];
}

test.each(guides)('the guide $file is for somebody whom a verdict can name, or for everybody', ({ file }) => {
  expect(['general', ...signatures]).toContain(file);
});

test.each(guides)('the guide $file speaks of causes that exist, of each once', ({ guide }) => {
  const told = guide.sections.flatMap((section) => section.causes);
  expect(told.filter((one) => !causes.includes(one))).toEqual([]);
  expect(told).toEqual([...new Set(told)]);
});

test.each(guides)(
  'the guide $file names the source of each section, and when it was written',
  ({ guide }) => {
    const sources = [...guide.sections, ...(guide.find ? [guide.find] : [])].map((one) => one.sources);
    expect(sources.filter((one) => one.length === 0)).toEqual([]);
    for (const one of sources.flat()) expect(one).toMatch(/^(?!https?:).{8,}; 20\d\d-\d\d$/);
  },
);

test.each(guides)(
  'the guide $file has something to do in each section, under names of their own',
  ({ guide }) => {
    expect(guide.sections.filter(({ fixes }) => fixes.length === 0)).toEqual([]);
    expect(guide.sections.flatMap(({ fixes }) => fixes).filter(({ steps }) => steps.length === 0)).toEqual(
      [],
    );
    for (const { fixes } of guide.sections) {
      const ids = fixes.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  },
);

test.each(guides)('the guide $file says on what it was tested, if it was', ({ guide }) => {
  const isTested = guide.sections.some(({ fixes }) => fixes.some(({ tested }) => tested));
  expect(guide.tested !== undefined).toBe(isTested);
});

test.each(guides)('the guide $file writes changes in lines that stay, go or come', ({ guide }) => {
  const lines = stepsOf(guide).flatMap((step) => ('change' in step ? linesOf(step.change) : []));
  expect(lines.filter((line) => !/^[-+ ] /.test(line))).toEqual([]);
});

test.each(guides)('the guide $file fills what it knows: each slot, and each place', ({ guide }) => {
  const known = [...Object.keys(standIns), 'origin', ...Object.keys(guide.places ?? {})];
  const used = [...stepsOf(guide).flatMap(codeOf), ...sentencesOf(guide)].join('\n');
  const slots = [...used.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name);
  expect(slots.filter((one) => !known.includes(one))).toEqual([]);
  expect(Object.keys(guide.places ?? {}).filter((one) => !slots.includes(one))).toEqual([]);
});

test.each(guides)(
  'the guide $file closes each backtick, and has none of the words that we don’t use',
  ({ guide }) => {
    const odd = sentencesOf(guide).filter((one) => one.split('`').length % 2 === 0);
    expect(odd).toEqual([]);
    const sentences = sentencesOf(guide).join('\n');
    expect(sentences).not.toMatch(/\b(bypass|unblock|evade)/i);
  },
);

test.each(guides)(
  'the guide $file writes no web address with its scheme: nothing that ships does',
  ({ guide }) => {
    const texts = [...stepsOf(guide).flatMap(codeOf), ...sentencesOf(guide)];
    expect(texts.filter((text) => /https?:\/\//.test(text))).toEqual([]);
  },
);

it('has a general guide for every cause', () => {
  const general = guides.find(({ file }) => file === 'general');
  const told = general?.guide.sections.flatMap((section) => section.causes) ?? [];
  expect(causes.filter((one) => !told.includes(one))).toEqual([]);
});
