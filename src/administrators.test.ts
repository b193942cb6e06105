import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/source/source-file.ts';
import { policyKeys, reportOn } from './core/settings/policy-report.ts';
import { switches } from './core/settings/policy.ts';

interface Node {
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly items?: Node;
}

const page = readFileSync(join(root, 'docs/administrators.md'), 'utf8');
// Our own file: its shape is looked at below.
const schema = JSON.parse(readFileSync(join(root, 'public/managed-schema.json'), 'utf8')) as {
  readonly type: string;
  readonly properties: Readonly<Record<string, Node>>;
};

describe('the schema', () => {
  it('has the keys that the parser knows', () => {
    expect(Object.keys(schema.properties).toSorted()).toEqual(policyKeys.toSorted());
  });

  it('has at its top what Chromium takes, and nothing else', () => {
    expect([Object.keys(schema), schema.type]).toEqual([['type', 'properties'], 'object']);
  });

  it('has one type a node, and words that Chromium’s reader knows', () => {
    // components/policy/core/common/json_schema_constants.cc, as far as a leaf or a list may have them.
    const known = ['title', 'description', 'type', 'enum', 'minimum', 'maximum', 'pattern', 'items'];
    const types = ['string', 'integer', 'boolean', 'array'];
    const nodes = Object.values(schema.properties).flatMap((one) => (one.items ? [one, one.items] : [one]));
    for (const node of nodes) {
      expect(types).toContain(node.type);
      expect(Object.keys(node).filter((word) => !known.includes(word))).toEqual([]);
    }
  });

  it('says what each key is', () => {
    const silent = Object.entries(schema.properties).filter(([, one]) => !one.title || !one.description);
    expect(silent).toEqual([]);
  });

  it('names every switch', () => {
    for (const one of switches) expect(schema.properties['switchedOff']?.description).toContain(one);
  });
});

describe('the page for administrators', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` +\| +(.+?) +\| +(.+?) +\|$/gm)];

  it('explains every key, and no other', () => {
    expect(rows.map(([, key]) => key)).toEqual(Object.keys(schema.properties));
  });

  it('names every switch', () => {
    const row = rows.find(([, key]) => key === 'switchedOff')?.[2] ?? '';
    expect([...row.matchAll(/`([\w-]+)`/g)].map(([, name]) => name)).toEqual([...switches]);
  });
});

type Sample = readonly [what: string, policy: Readonly<Record<string, unknown>>];

const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text);

/** The one policy in a file for Linux or Firefox, however deep it lies there. */
function fromJson(text: string): Sample[1] {
  const { policies, ...all } = JSON.parse(text) as Record<string, Record<string, unknown>>;
  const { extensions, Extensions } = (policies?.['3rdparty'] ?? all['3rdparty']) as Record<string, object>;
  const [policy, ...others] = Object.values(extensions ?? Extensions ?? {}) as Record<string, unknown>[];
  if (policy === undefined || others.length > 0) throw new Error('Not one extension is named.');
  return policy;
}

/** As Chromium reads the registry with a schema: a list is a key of its own, a boolean a number. */
function fromRegistry(text: string): Sample[1] {
  const policy: Record<string, unknown> = {};
  const [head, ...keys] = text.trim().split(/\n\n/);
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error('Not a file of the registry.');
  for (const key of keys) {
    const [path = '', ...lines] = key.split('\n');
    const list = /^\[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\.*\\[a-p]{32}\\policy(?:\\(\w+))?\]$/.exec(path);
    if (list === null) throw new Error(`Not a key of a policy: ${path}`);
    const values = lines.map((line) => registryValue(line));
    if (list[1] === undefined) Object.assign(policy, Object.fromEntries(values));
    else policy[list[1]] = values.map(([, value]) => value);
  }
  return policy;
}

function registryValue(line: string): readonly [name: string, value: unknown] {
  const [, name = '', text, hex] = /^"(\w+)"=(?:"([^"]*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
  if (text === undefined && hex === undefined) throw new Error(`Not a value: ${line}`);
  const number = Number.parseInt(hex ?? '', 16);
  return [name, text ?? (schema.properties[name]?.type === 'boolean' ? number === 1 : number)];
}

function fromPropertyList(text: string): Sample[1] {
  const [, dict = ''] = /<plist version="1\.0">\s*<dict>([^]*)<\/dict>\s*<\/plist>\s*$/.exec(text) ?? [];
  const entry = /\s*<key>(\w+)<\/key>\s*(<(string|integer|array)>([^]*?)<\/\3>|<(?:true|false)\/>)/y;
  const policy: Record<string, unknown> = {};
  while (entry.lastIndex < dict.trimEnd().length) {
    const at = entry.lastIndex;
    const [, name, whole = '', kind, inner = ''] = entry.exec(dict) ?? [];
    if (name === undefined) throw new Error(`Not an entry: ${dict.slice(at, at + 80)}`);
    const items = [...inner.matchAll(/<string>([^<]*)<\/string>/g)].map(([, item]) => item);
    const listOrText = kind === 'array' ? items : inner;
    policy[name] = kind === undefined ? whole === '<true/>' : kind === 'integer' ? Number(inner) : listOrText;
  }
  return policy;
}

const samples: readonly Sample[] = [
  ...blocks('json').map((text, at): Sample => [`JSON ${at + 1}`, fromJson(text)]),
  ...blocks('reg').map((text, at): Sample => [`registry ${at + 1}`, fromRegistry(text)]),
  ...blocks('xml').map((text, at): Sample => [`property list ${at + 1}`, fromPropertyList(text)]),
];

describe('the files to copy', () => {
  // Draft 03 and 06 mean the same by every word that the schema has.
  const fits = new Ajv().compile(schema);

  it('are there for each browser and system', () => {
    expect(samples.map(([what]) => what)).toEqual([
      'JSON 1',
      'JSON 2',
      'registry 1',
      'registry 2',
      'property list 1',
    ]);
  });

  it.each(samples)('%s fits the schema, sets every key, and can be used in full', (_what, policy) => {
    expect([fits(policy), fits.errors]).toEqual([true, null]);
    expect(Object.keys(policy).toSorted()).toEqual(policyKeys.toSorted());
    expect(reportOn(policy, ['en', 'de']).odd).toEqual([]);
  });

  it('all set the same', () => {
    for (const [, policy] of samples) expect(policy).toEqual(samples[0]?.[1]);
  });
});
