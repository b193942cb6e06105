import { afterEach, describe, expect, it } from 'vitest';
import type { Guide, GuideSection, GuideStep } from '../../src/core/guides/guide.ts';
import { linesOf } from '../../src/core/guides/lines.ts';
import { filled, slotsOf } from '../../src/core/guides/slots.ts';
import type { Slots } from '../../src/core/guides/slots.ts';
import { aRefusal } from '../../src/core/testing/a-refusal.ts';
import type { Bench, Case } from './bench.ts';
import { host, openLab } from './lab.ts';
import type { Answered, Lab } from './lab.ts';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { django } from './django.ts';
import { express } from './express.ts';
import { haproxy } from './haproxy.ts';
import { lighttpd } from './lighttpd.ts';
import { modsecurity } from './modsecurity.ts';
import { nginx } from './nginx.ts';
import { tomcat } from './tomcat.ts';
import { varnish } from './varnish.ts';

const benches: readonly Bench[] = [
  nginx,
  apache,
  lighttpd,
  caddy,
  haproxy,
  varnish,
  modsecurity,
  tomcat,
  django,
  express,
];

let lab: Lab | null = null;
afterEach(async () => {
  await lab?.close();
  lab = null;
});

function sectionWith(guide: Guide, fix: string): GuideSection {
  const section = guide.sections.find(({ fixes }) => fixes.some(({ id }) => id === fix));
  if (section === undefined) throw new Error(`The guide for ${guide.name} has no fix "${fix}".`);
  return section;
}

async function askAll(of: Lab, { asking, how, times = 1 }: Case): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  for (let n = 0; n < times; n += 1) answers.push(await (how === undefined ? of.ask(asking) : how(of)));
  return answers;
}

/** Takes a look, and sees what the guide says that one sees. */
async function look(of: Lab, step: GuideStep, slots: Slots): Promise<void> {
  if (!('run' in step)) return;
  const printed = await of.look(step, slots);
  for (const line of linesOf(step.shows ?? [])) expect(printed).toMatch(pattern(filled(line, slots)));
}

/** `…` is anything. */
function pattern(shown: string): RegExp {
  const parts = shown.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('[^]*?'));
}

describe.each(benches)('the guide for $guide.name', ({ guide, kind, cases }) => {
  it.each(cases)('$fix: $refuses, and 200 after doing what it says', async (one) => {
    lab = await openLab(kind);
    await one.lay(lab.place);
    await lab.start();
    const section = sectionWith(guide, one.fix);
    const slots = { ...slotsOf(aRefusal({ url: `http://${host}${one.asking.path}` }), guide), ...lab.slots };

    const refused = await askAll(lab, one);
    expect(refused.at(-1)?.status).toBe(one.refuses);

    for (const step of section.look ?? []) await look(lab, step, slots);
    for (const step of section.fixes.find(({ id }) => id === one.fix)?.steps ?? [])
      await lab.perform(step, slots);
    const answers = await askAll(lab, one);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  });

  it('is tested wherever it says so, and says so wherever it is', () => {
    const said = guide.sections.flatMap(({ fixes }) =>
      fixes.filter(({ tested }) => tested).map(({ id }) => id),
    );
    expect(cases.map(({ fix }) => fix).toSorted()).toEqual(said.toSorted());
  });
});
