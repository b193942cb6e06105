import { join } from 'node:path';
import guide from '../../src/knowledge/guides/modsecurity.ts';
import { apacheConfiguration, apacheKind } from './apache-kind.ts';
import { page, write } from './bench.ts';
import type { Bench, Case } from './bench.ts';
import type { Kind, Place } from './lab.ts';

const kind: Kind = {
  ...apacheKind,
  places: ({ folder }) => ({
    before: join(folder, 'before.conf'),
    after: join(folder, 'after.conf'),
    engine: join(folder, 'engine.conf'),
  }),
};

const rules = '/usr/share/modsecurity-crs/rules';

async function lay(place: Place): Promise<void> {
  const { folder, root } = place;
  await write(root, { 'search.html': page });
  await write(folder, {
    'engine.conf': `SecRuleEngine On\nSecRequestBodyAccess On\nSecDataDir ${folder}\n`,
    'before.conf': '',
    'after.conf': '',
    'server.conf': apacheConfiguration(
      place,
      `Include ${folder}/engine.conf
Include /etc/modsecurity/crs/crs-setup.conf
Include ${folder}/before.conf
Include ${rules}/*.conf
Include ${folder}/after.conf`,
      ['unique_id', 'security2'],
    ),
  });
}

/** A name that the rule takes for SQL; a browser's own headers, so that no other rule adds points. */
const asking = {
  path: `/search.html?q=${encodeURIComponent("1' OR 1=1-- ")}`,
  headers: { 'user-agent': 'Mozilla/5.0', accept: 'text/html' },
};

const cases: readonly Case[] = ['parameter', 'everywhere', 'watch'].map((fix) => ({
  fix,
  refuses: 403,
  asking,
  lay,
}));

export const modsecurity: Bench = { guide, kind, cases };
