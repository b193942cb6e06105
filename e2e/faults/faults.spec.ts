import { afterAll, describe, expect, it } from 'vitest';
import { django } from './django-site.ts';
import { common, ofApplication, ofDjango, ofExpress, ofFiles, ofNginx, type Fault } from './faults.ts';
import { takeFirstStep, type Outcome } from './first-step.ts';
import { servers, type Kind } from './servers.ts';
import { startAlone, startReal, startWithExpress, type Running } from './start.ts';
import { Visitor } from './visitor.ts';

/** A bench: real refusals, and what came of the first step that a visitor is shown. */
interface Bench {
  readonly name: string;
  readonly faults: readonly Fault[];
  readonly start: () => Promise<Running>;
}

const onFiles = [...common, ...ofFiles];
// Caddy 2.6 reads no password of ours, though it asks for one, and has no folder to refuse: what it does not list is not there.
const onCaddy = onFiles.filter(({ signIn, can }) => signIn === undefined && can !== 'elsewhere');
const real = (kind: Kind, faults: readonly Fault[]): Bench => ({
  name: kind.name,
  faults,
  start: () => startReal(kind),
});

const benches: readonly Bench[] = [
  real(servers.nginx, [...onFiles, ...ofNginx]),
  real(servers.apache, onFiles),
  real(servers.lighttpd, onFiles),
  real(servers.caddy, onCaddy),
  real(servers.haproxy, common),
  real(servers.varnish, common),
  real(django, ofDjango),
  { name: 'Express', faults: ofExpress, start: startWithExpress },
  { name: 'an application', faults: ofApplication, start: startAlone },
];

const inAll = benches.flatMap(({ faults }) => faults);
const fixed: string[] = [];
const missed: string[] = [];

describe.each(benches)('$name', ({ name, faults, start }) => {
  let running: Running | null = null;
  const visitor = async (): Promise<Visitor> => {
    running ??= await start();
    return new Visitor(running.ports);
  };
  afterAll(() => running?.close());

  it.each(faults.filter(({ can }) => can !== 'not'))('$name', async (fault) => {
    const outcome = await takeFirstStep(fault, await visitor());
    expectHarmless(outcome);
    const isFixed = outcome.after?.status === 200 && isWhatWasWanted(fault, outcome.after.url);
    (isFixed ? fixed : missed).push(`${name}: ${fault.name}: ${outcome.verdict.cause}, ${outcome.first.id}`);
    // A proof that proves nothing would be a lie.
    if (outcome.isProven) expect([fault.name, outcome.after?.status]).toEqual([fault.name, 200]);
  });

  it.each(faults.filter(({ can }) => can === 'not'))('$name: no promise', async (fault) => {
    const outcome = await takeFirstStep(fault, await visitor());
    expectHarmless(outcome);
    expect(outcome.isProven).toBe(false);
    expect(JSON.stringify(outcome.view)).not.toMatch(/will fix|It opens|This address works|It was temporary/);
  });
});

describe('all together', () => {
  it('are sixty and more', () => {
    expect(inAll.length).toBeGreaterThanOrEqual(60);
  });

  it('are fixed by the first step in nine of ten that can be', () => {
    const all = fixed.length + missed.length;
    console.log(
      `${fixed.length} of ${all} fixed by the first step.${missed.map((one) => `\n  not: ${one}`).join('')}`,
    );
    expect(all).toBe(inAll.filter(({ can }) => can !== 'not').length);
    expect(fixed.length / all).toBeGreaterThanOrEqual(0.9);
  });
});

function expectHarmless({ probes, verdict }: Outcome): void {
  expect(probes).toBeLessThanOrEqual(8);
  if (verdict.cause === 'legal' || verdict.cause === 'quota') expect(probes).toBe(0);
}

/** The page itself, at whatever address of the site it is to be had; or, where only another can be had, that. */
function isWhatWasWanted({ can, url }: Fault, seen: string): boolean {
  if (can === 'elsewhere') return true;
  const nameOf = (address: string): string =>
    new URL(address).pathname.replace(/(?:[),]|%20|%E2%80%A6)+$/, '');
  return nameOf(seen) === nameOf(url);
}
