import type { Group } from '../exhibit.ts';
import { html, numberOf, page, refusal } from '../reply.ts';
import { spy } from './spy.ts';

const soon = (script: string): string => `<script>addEventListener('load', () => { ${script} })</script>`;

/** Pages that are not made for a card to stand in them. */
export const hostile: Group = {
  title: 'Pages that make it hard',
  exhibits: [
    {
      path: '/hard/rewrites',
      status: 403,
      title: 'Rewrites itself',
      note: 'document.body.innerHTML = … after half a second',
      answer: () =>
        refusal(
          403,
          soon(
            `setTimeout(() => { document.documentElement.innerHTML = '<body><h1>Rewritten</h1></body>'; }, 500)`,
          ),
        ),
    },
    {
      path: '/hard/document-open',
      status: 403,
      title: 'Opens itself anew',
      note: 'document.open() and write() after half a second',
      answer: () =>
        refusal(
          403,
          soon(
            `setTimeout(() => { document.open(); document.write('<h1>Written anew</h1>'); document.close(); }, 500)`,
          ),
        ),
    },
    {
      path: '/hard/removes',
      status: 403,
      title: 'Removes what it does not know',
      note: 'Takes every foreign element out, again and again',
      answer: () =>
        refusal(
          403,
          `<script>
            const mine = new Set(document.querySelectorAll('*'));
            let removed = 0;
            const sweep = () => {
              for (const element of [...document.documentElement.children, ...(document.body?.children ?? [])]) {
                if (['HEAD', 'BODY', 'SCRIPT'].includes(element.tagName) || mine.has(element) || element.matches('h1, p')) continue;
                element.remove();
                document.documentElement.dataset.removed = String(++removed);
              }
            };
            new MutationObserver(sweep).observe(document, { childList: true, subtree: true });
          </script>`,
        ),
    },
    {
      path: '/hard/unset',
      status: 403,
      title: 'Unsets every style',
      note: '* { all: unset !important }',
      answer: () =>
        refusal(
          403,
          undefined,
          '<style>* { all: unset !important } *::before, *::after { content: "" !important }</style>',
        ),
    },
    {
      path: '/hard/hides',
      status: 403,
      title: 'Hides what it does not know',
      note: 'display: none and opacity: 0 for every other child of the page',
      answer: () =>
        refusal(
          403,
          undefined,
          '<style>html > :not(head, body), body > :not(h1, p) { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; pointer-events: none !important }</style>',
        ),
    },
    {
      path: '/hard/on-top',
      status: 403,
      title: 'Is always on top',
      note: 'A cover with the highest z-index there is',
      answer: () =>
        refusal(
          403,
          '<div id="cover" style="position:fixed;inset:0;z-index:2147483647;background:#cde">I am on top</div>',
        ),
    },
    {
      path: '/hard/modal',
      status: 403,
      title: 'A modal dialog over everything',
      note: 'The card works again when it is closed; until then the popup does',
      answer: () =>
        refusal(
          403,
          `<dialog><p>Read me first</p><button onclick="this.closest('dialog').close()">Close</button></dialog>${soon(`document.querySelector('dialog').showModal()`)}`,
        ),
    },
    {
      path: '/hard/popovers',
      status: 403,
      title: 'Popovers in the top layer',
      note: 'A menu of the page that opens over everything',
      answer: () =>
        refusal(
          403,
          `<div id="menu" popover="manual" style="inset:auto 0 0 auto;margin:0;width:380px;height:300px">A menu</div><button onclick="document.getElementById('menu').showPopover()">Menu</button>`,
        ),
    },
    {
      path: '/hard/markup',
      status: 403,
      title: 'Markup where text belongs',
      note: 'Its title, words and identifiers try to be elements',
      answer: () =>
        html(
          403,
          `<title>&lt;img src=x onerror="document.documentElement.dataset.broken=1"&gt;</title><h1>Request blocked</h1><p>Reference ID: &lt;b onclick=alert(1)&gt;x&lt;/b&gt;</p>`,
          {
            'x-request-id': '<script>document.documentElement.dataset.broken=1</script>',
          },
        ),
    },
    {
      path: '/hard/spy',
      status: 403,
      title: 'Looks for the card',
      note: 'Tries to read it through the DOM, a selection and events',
      answer: () => refusal(403, spy),
    },
    {
      path: '/hard/large',
      status: 403,
      title: 'Ten megabytes',
      note: 'A 403 with 300,000 paragraphs; `bytes` in the query makes it another size',
      answer: (asked) =>
        refusal(
          403,
          '<p>So much to say about this.</p>'.repeat(Math.ceil(numberOf(asked, 'bytes', 10_000_000) / 33)),
        ),
    },
    {
      path: '/hard/narrow',
      status: 302,
      title: 'A long address',
      note: 'A path of a thousand letters',
      answer: ({ url }) =>
        url.searchParams.has('far')
          ? refusal(403)
          : {
              status: 302,
              headers: { location: `/hard/narrow?far=${'a-very-long-word-'.repeat(60)}` },
              body: null,
            },
    },
    {
      path: '/hard/no-root',
      status: 403,
      title: 'A frameset',
      note: 'No body: frames fill the window',
      answer: () =>
        html(
          403,
          '<!doctype html><title>Frames</title><frameset cols="50%,50%"><frame src="/good"><frame src="/good"></frameset>',
        ),
    },
    {
      path: '/hard/right-to-left',
      status: 403,
      title: 'Right to left',
      note: 'An Arabic page: the card stands in its own direction',
      answer: () =>
        html(
          403,
          '<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>ممنوع</title><h1>ممنوع</h1>',
        ),
    },
    {
      path: '/hard/quirks',
      status: 403,
      title: 'Without a doctype',
      note: 'Quirks mode',
      answer: () => html(403, page('Old', '<h1>Old</h1>').replace('<!doctype html>', '')),
    },
  ],
};
