import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import german from '../../../public/_locales/de/messages.json' with { type: 'json' };
import type { Guide } from '../../core/guides/guide.ts';
import { createSay } from '../../core/wording/say.ts';
import general from '../../knowledge/guides/general.ts';
import { guideViews } from './guide-view.ts';
import type { GuideView } from './guide-view.ts';
import { loadGuides } from './load-guides.ts';
import { refusalOf } from './sample-refusals.ts';

const guide: Guide = {
  name: 'nginx',
  tested: 'nginx 1.22',
  places: { config: '/etc/nginx.conf' },
  find: { steps: [{ say: 'Search.', run: 'grep {path} log' }], sources: ['nginx.org; 2026-11'] },
  sections: [
    {
      causes: ['directory-index'],
      means: 'It is a `folder`.',
      look: [{ say: 'Look.', run: ['tail log', 'ls {folder}'], shows: 'index of {path}' }],
      fixes: [
        {
          id: 'index',
          title: 'Name it',
          tested: true,
          steps: [
            {
              say: 'Change it.',
              in: '{config}',
              change: ['  location {path} {', '- autoindex off;', '+ autoindex on;', '  }'],
            },
          ],
        },
        { id: 'rule', title: 'Take it out', steps: [{ say: 'So.', in: '{config}', change: '- deny all;' }] },
      ],
      sources: ['nginx.org/en/docs/: what of it; 2026-11', 'nginx 1.22 itself; 2026-11'],
    },
  ],
};

function views(url = 'https://shop.example/press/', language = english): readonly GuideView[] {
  const refusal = refusalOf({ url }, { cause: 'directory-index', confidence: 'certain' });
  return guideViews(refusal, { own: guide, general }, createSay(language));
}

describe('the guides of a refusal', () => {
  it('begin with the refuser’s, open; then how to find it in the log; then that for every server', () => {
    expect(views().map(({ title, notes, isFirst }) => [title, notes, isFirst])).toEqual([
      ['A folder without a front page', ['For nginx'], true],
      ['Find this refusal in the log of nginx', [], false],
      ['A folder without a front page', ['For any server'], false],
    ]);
  });

  it('have their titles in the visitor’s language', () => {
    expect(views(undefined, german).map(({ title }) => title)).toEqual([
      'Ein Ordner ohne Startseite',
      'Diese Ablehnung im Protokoll von nginx finden',
      'Ein Ordner ohne Startseite',
    ]);
  });

  it('are the general one alone where nobody is named', () => {
    const refusal = refusalOf({}, { provider: 'unknown', cause: 'waf-rule', alternatives: [] });
    const shown = guideViews(refusal, { own: null, general }, createSay(english));
    expect(shown.map(({ title, notes }) => [title, notes])).toEqual([
      ['A firewall’s rule', ['For any server']],
      ['Find out which of your servers refused', []],
    ]);
  });

  const [first] = views();

  it('show a change line by line, and copy how it should be', () => {
    const snippet = first?.fixes[0]?.steps[0]?.snippet;
    expect(snippet?.file).toBe('/etc/nginx.conf');
    expect(snippet?.lines.map(({ text, part }) => `${part}: ${text}`)).toEqual([
      'there: location /press/ {',
      'goes: autoindex off;',
      'comes: autoindex on;',
      'there: }',
    ]);
    expect(snippet?.copies).toBe('location /press/ {\nautoindex on;\n}');
  });

  it('have nothing to copy where lines only go', () => {
    expect(first?.fixes[1]?.steps[0]?.snippet?.copies).toBeNull();
  });

  it('show a command and what it prints', () => {
    expect(first?.look[0]?.snippet).toMatchObject({
      copies: 'tail log\nls /press/',
      shows: 'index of /press/',
    });
  });

  it('say of each fix whether it was tested', () => {
    expect(first?.fixes.map(({ tested }) => tested)).toEqual(['Tested on nginx 1.22', null]);
  });

  it('mark code in a sentence', () => {
    expect(first?.means).toEqual([
      { text: 'It is a ', mark: null },
      { text: 'folder', mark: 'code' },
      { text: '.', mark: null },
    ]);
  });

  it('link a source that is an address', () => {
    expect(first?.sources).toEqual([
      { text: 'nginx.org/en/docs/: what of it, 2026-11', href: 'https://nginx.org/en/docs/' },
      { text: 'nginx 1.22 itself, 2026-11', href: null },
    ]);
  });

  it('put nothing of a hostile address into a command', () => {
    const snippet = views('https://shop.example/a;reboot/').flatMap(({ look }) => look)[0]?.snippet;
    expect(snippet?.copies).toBe('tail log\nls /path/to/');
  });
});

describe('loading', () => {
  const providers: readonly [provider: string, name: string | null, because: string][] = [
    ['nginx', 'nginx', 'it has a guide'],
    ['openresty', 'nginx', 'it is nginx inside'],
    ['zscaler', null, 'nobody wrote one'],
    ['unknown', null, 'nobody is named'],
    ['general', null, 'that is for everybody, and no provider'],
    ['../signatures/nginx', null, 'a stored verdict can hold anything'],
  ];
  it.each(providers)('of %s gives %j: %s', async (provider, name) => {
    const { own } = await loadGuides(provider);
    expect(own?.name ?? null).toBe(name);
  });
});
