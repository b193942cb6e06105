import type { Group, Reply } from '../exhibit.ts';
import { html, json, page, refusal, text } from '../reply.ts';
import { minimalPdf, onePixelPng } from '../samples.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80"><rect width="200" height="80" fill="#eee"/><text x="20" y="48">Not for you</text></svg>';

function typed(type: string, body: string | Buffer, headers = {}): Reply {
  return { status: 403, headers: { 'content-type': type, ...headers }, body };
}

/** One refusal of each kind of document. */
export const kinds: Group = {
  title: 'Kinds of documents',
  exhibits: [
    { path: '/html', status: 403, title: 'A page', note: '403, text/html', answer: () => refusal(403) },
    {
      path: '/sign-in',
      status: 401,
      title: 'A page that asks to sign in',
      note: '401 without a challenge',
      answer: () => refusal(401),
    },
    {
      path: '/plain',
      status: 403,
      title: 'Plain text',
      note: '403, text/plain',
      answer: () => text(403, 'Forbidden\n'),
    },
    {
      path: '/json',
      status: 403,
      title: 'JSON',
      note: '403, application/json: Firefox shows it in a viewer of its own',
      answer: () => json(403, { error: 'forbidden', detail: 'You may not read this.' }),
    },
    {
      path: '/xml',
      status: 403,
      title: 'XML',
      note: '403, application/xml',
      answer: () =>
        typed('application/xml', '<?xml version="1.0"?><refusal><why>none of yours</why></refusal>'),
    },
    {
      path: '/xhtml',
      status: 403,
      title: 'XHTML',
      note: '403, application/xhtml+xml',
      answer: () =>
        typed(
          'application/xhtml+xml',
          '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Not for you</title></head><body><p>Not for you</p></body></html>',
        ),
    },
    {
      path: '/svg',
      status: 403,
      title: 'SVG',
      note: '403, image/svg+xml',
      answer: () => typed('image/svg+xml', svg),
    },
    {
      path: '/image',
      status: 403,
      title: 'An image',
      note: '403, image/png',
      answer: () => typed('image/png', onePixelPng),
    },
    {
      path: '/pdf',
      status: 403,
      title: 'A PDF',
      note: '403, application/pdf: a viewer covers the document',
      answer: () => typed('application/pdf', minimalPdf),
    },
    {
      path: '/attachment',
      status: 403,
      title: 'A download',
      note: '403, Content-Disposition: attachment: no document at all',
      answer: () =>
        typed('application/zip', Buffer.from('PK'), {
          'content-disposition': 'attachment; filename="report.zip"',
        }),
    },
    {
      path: '/octet-stream',
      status: 403,
      title: 'Unknown bytes',
      note: '403, application/octet-stream',
      answer: () => typed('application/octet-stream', Buffer.from([0, 1, 2, 3])),
    },
    {
      path: '/empty',
      status: 403,
      title: 'Nothing',
      note: '403 without a body: Chromium shows a page of its own',
      answer: () => html(403, ''),
    },
    {
      path: '/empty-401',
      status: 401,
      title: 'Nothing, and who are you',
      note: '401 without a body',
      answer: () => html(401, ''),
    },
    {
      path: '/csp',
      status: 403,
      title: 'A page that allows nothing',
      note: "403, Content-Security-Policy: default-src 'none'; sandbox",
      answer: () =>
        html(403, page('Not for you', '<h1>Not for you</h1>'), {
          'content-security-policy': "default-src 'none'; sandbox",
        }),
    },
    {
      path: '/forbidden',
      status: 403,
      title: 'One word',
      note: '403, “Forbidden” and nothing else: nobody can tell why',
      answer: () => html(403, 'Forbidden'),
    },
    {
      path: '/proxy',
      status: 407,
      title: 'A proxy that wants a log-in',
      note: '407: the browser itself makes an error of it',
      answer: () =>
        html(407, page('Proxy', '<h1>Log in to the proxy</h1>'), {
          'proxy-authenticate': 'Basic realm="proxy"',
        }),
    },
  ],
};
