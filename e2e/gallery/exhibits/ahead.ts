import type { Group } from '../exhibit.ts';
import { html, page, refusal } from '../reply.ts';

/** Says when it controls its pages; asks the network for every page, as most of them do. */
const worker = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith(fetch(event.request.url)));`;

const register = `<output>waiting</output><script>
  navigator.serviceWorker.addEventListener('controllerchange', () => { document.querySelector('output').textContent = 'in charge'; });
  if (navigator.serviceWorker.controller) document.querySelector('output').textContent = 'in charge';
  navigator.serviceWorker.register('/worker/worker.js');
</script>`;

const fetched = '/html?by=prefetch';
const fetchRules = { prefetch: [{ urls: [fetched], eagerness: 'immediate' }] };
const rules = { prerender: [{ urls: ['/html?by=prerender'], eagerness: 'immediate' }] };

/** What loads without, or ahead of, the visitor. */
export const ahead: Group = {
  title: 'Workers and pages loaded ahead',
  exhibits: [
    {
      path: '/worker/',
      status: 200,
      title: 'A page with a service worker',
      note: 'Once the worker is in charge, the link goes to a page that the network refuses to the worker',
      answer: () =>
        html(
          200,
          page(
            'Worker',
            `<h1>The worker is</h1>${register}<p><a href="/worker/refused">A refused page</a></p>`,
          ),
        ),
    },
    {
      path: '/worker/refused',
      status: 403,
      title: 'Refused under the worker',
      note: null,
      answer: () => refusal(403),
    },
    {
      path: '/worker/worker.js',
      status: 200,
      title: 'The worker',
      note: null,
      answer: () => ({ status: 200, headers: { 'content-type': 'text/javascript' }, body: worker }),
    },
    {
      path: '/prerender',
      status: 200,
      title: 'A refused page loaded ahead',
      note: 'Chromium prerenders a refused page here: no trace of it, until you go there',
      answer: () =>
        html(
          200,
          page(
            'Ahead',
            '<h1>The page is fine</h1><p><a href="/html?by=prerender">The page loaded ahead</a></p>',
            `<script type="speculationrules">${JSON.stringify(rules)}</script>`,
          ),
        ),
    },
    {
      path: '/prefetch',
      status: 200,
      title: 'A refused page fetched ahead',
      note: 'Both browsers ask for a refused page here, and keep quiet about it',
      answer: () =>
        html(
          200,
          page(
            'Ahead',
            `<h1>The page is fine</h1><p><a href="${fetched}">The page fetched ahead</a></p>`,
            `<link rel="prefetch" href="${fetched}"><script type="speculationrules">${JSON.stringify(fetchRules)}</script>`,
          ),
        ),
    },
  ],
};
