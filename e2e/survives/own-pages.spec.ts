import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../driver/browser.ts';
import { until } from '../driver/until.ts';
import { openStage, page } from '../overlay/stage.ts';
import type { Stage } from '../overlay/stage.ts';

/** The extension's own pages: no web page gets hold of one, and what stands in one loads and runs nothing that did not come with it. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Which of the extension's pages are open, in a tab or in a frame of somebody else's, as the browser itself tells the extension. */
const openPages = async (): Promise<readonly string[]> => {
  const views = `browser.extension.getViews().map(({ location }) => location.pathname)`;
  const paths = (await stage.browser.extension.evaluate(views)) as readonly string[];
  return paths.filter((path) => path.startsWith('/src/'));
};

const paths = ['popup', 'screens/options', 'screens/history', 'screens/explain', 'screens/site-data'].map(
  (name) => `src/${name}/index.html`,
);

describe('a web page', () => {
  test.each([
    ...paths,
    'manifest.json',
    'icons/icon-16.png',
    '_locales/en/messages.json',
    'src/overlay/injected.js',
  ])('gets nothing of %s, and is told of it as of what is not there', async (path) => {
    await stage.open({ ...page('<p>Welcome</p>'), status: 200 });
    const told = await stage.tab.evaluate(
      async (asked) => {
        const outcome = (element: HTMLElement): Promise<string> =>
          new Promise((resolve) => {
            element.addEventListener('load', () => resolve('loaded'));
            element.addEventListener('error', () => resolve('failed'));
            document.body.append(element);
          });
        const ways = async (address: string): Promise<readonly string[]> => [
          await fetch(address).then(
            () => 'loaded',
            () => 'failed',
          ),
          await outcome(Object.assign(document.createElement('img'), { src: address })),
          await outcome(Object.assign(document.createElement('script'), { src: address })),
          await outcome(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })),
        ];
        return { asked: await ways(asked.there), other: await ways(asked.nowhere) };
      },
      { there: stage.browser.extension.origin + path, nowhere: `${stage.browser.extension.origin}nowhere` },
    );
    expect(told.asked).toEqual(['failed', 'failed', 'failed', 'failed']);
    expect(told.asked).toEqual(told.other);
  });

  test.each([
    ['in a frame', (url: string) => `<iframe src="${url}"></iframe>`],
    [
      'in a frame that it names later',
      (url: string) => `<iframe></iframe><script>document.querySelector('iframe').src = '${url}'</script>`,
    ],
    ['as an object', (url: string) => `<object data="${url}"></object><embed src="${url}">`],
    ['in a window', (url: string) => `<script>window.opened = open('${url}')</script>`],
    ['in its own place', (url: string) => `<script>location.href = '${url}'</script>`],
    ['by a refresh', (url: string) => `<meta http-equiv="refresh" content="0;url=${url}">`],
    [
      'by a form',
      (url: string) => `<form action="${url}"></form><script>document.forms[0].submit()</script>`,
    ],
    [
      'ahead',
      (url: string) =>
        `<link rel="prerender" href="${url}"><script type="speculationrules">{"prerender":[{"urls":["${url}"]}]}</script>`,
    ],
  ])('opens none of them %s', async (_how, content) => {
    for (const path of paths) {
      await stage.open({ ...page(content(stage.browser.extension.origin + path)), status: 200 });
    }
    // Once a later page is there, the earlier ones have had their time.
    await stage.open({ ...page('<p>Welcome</p>'), status: 200 });
    expect(await openPages()).toEqual([]);
  });

  test('that would be seen if it did', async () => {
    const own = await stage.browser.extension.open('src/screens/options/index.html');
    await until('the screen', async () => (await openPages()).length);
    await own.close();
    await until('no screen', async () => (await openPages()).length === 0);
  });
});

describe('a page of the extension', () => {
  let own: Tab;
  beforeAll(async () => {
    own = await stage.browser.extension.open('src/screens/options/index.html');
    await until('words', () => own.text());
  });

  const attempts: readonly (readonly [what: string, directive: RegExp, attempt: (there: string) => void])[] =
    [
      [
        'a script of its text',
        /^script-src|^require-trusted-types-for/,
        () => {
          const made = document.createElement('script');
          made.append('window.broken = 1');
          document.body.append(made);
        },
      ],
      [
        'a script of a data address, named by markup',
        /^script-src|^require-trusted-types-for/,
        () => {
          const made = document.createElement('script');
          made.setAttribute('src', 'data:text/javascript,window.broken=1');
          document.body.append(made);
        },
      ],
      [
        'a style from elsewhere',
        /^style-src/,
        (there) =>
          document.body.append(
            Object.assign(document.createElement('link'), { rel: 'stylesheet', href: there }),
          ),
      ],
      [
        'a style of its text',
        /^style-src/,
        () => {
          const made = document.createElement('style');
          made.append('* { color: red }');
          document.body.append(made);
        },
      ],
      [
        'a picture from elsewhere',
        /^img-src/,
        (there) => document.body.append(Object.assign(document.createElement('img'), { src: there })),
      ],
      [
        'a frame',
        /^(default|frame)-src/,
        (there) => document.body.append(Object.assign(document.createElement('iframe'), { src: there })),
      ],
      [
        'an object',
        /^(default|object)-src|^require-trusted-types-for/,
        (there) => document.body.append(Object.assign(document.createElement('object'), { data: there })),
      ],
      [
        'a font from elsewhere',
        /^(default|font)-src/,
        (there) => void new FontFace('x', `url(${there})`).load().catch(() => null),
      ],
      [
        'a sound',
        /^(default|media)-src/,
        (there) => document.body.append(Object.assign(document.createElement('audio'), { src: there })),
      ],
      [
        'another base',
        /^base-uri/,
        (there) => document.head.append(Object.assign(document.createElement('base'), { href: there })),
      ],
      [
        'a form',
        /^form-action/,
        (there) => {
          const made = Object.assign(document.createElement('form'), { action: there });
          document.body.append(made);
          made.submit();
        },
      ],
    ];

  test.each(attempts)('does without %s', async (_what, directive, attempt) => {
    await own.evaluate(() => {
      const told = (event: SecurityPolicyViolationEvent): void => {
        document.body.dataset['violated'] = event.effectiveDirective;
      };
      delete document.body.dataset['violated'];
      document.addEventListener('securitypolicyviolation', told, { once: true });
    });
    // Trusted Types throw at once, the policy says no later: either way the document is told.
    await Promise.allSettled([own.evaluate(attempt, stage.address({ ...page(''), status: 200 }))]);
    const violated = await until('a violation', () => own.evaluate(() => document.body.dataset['violated']));
    expect(violated).toMatch(directive);
    expect(await own.evaluate(() => 'broken' in globalThis)).toBe(false);
  });

  test('makes no elements of a text', async () => {
    const thrown = await own.evaluate(() => {
      const sinks = [
        () => (document.createElement('p').innerHTML = '<b>x</b>'),
        () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
        () => document.createRange().createContextualFragment('<b>x</b>'),
        () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
        () => (document.createElement('iframe').srcdoc = '<b>x</b>'),
      ];
      return sinks.map((sink) => {
        try {
          sink();
          return 'made';
        } catch (error) {
          // Each world of Firefox has a TypeError of its own.
          return String(error).startsWith('TypeError') ? 'refused' : String(error);
        }
      });
    });
    expect(thrown).toEqual(Array.from({ length: 5 }, () => 'refused'));
  });
});
