import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'flask',
  name: 'Flask / Werkzeug',
  kind: 'framework',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'werkzeug/',
        },
      ],
      source: 'werkzeug: on every response of its own server; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 403],
      any: [
        {
          in: 'text',
          contains: [
            'the csrf token is missing.',
            'the csrf session token is missing.',
            'the csrf tokens do not match.',
            'the csrf token has expired.',
            'the referrer header is missing.',
            'the referrer does not match the host.',
          ],
        },
      ],
      cause: 'csrf',
      source: 'pallets-eco/flask-wtf, csrf.py; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'the requested resource. it is either read-protected',
        },
      ],
      cause: 'not-authorized-role',
      also: ['server-permission'],
      source: 'pallets/werkzeug, exceptions.py, Forbidden; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'text',
          contains: 'authorized to access the url requested',
        },
      ],
      cause: 'login-required',
      source: 'pallets/werkzeug, exceptions.py, Unauthorized; 2026-05',
    },
    {
      tier: 'corroborating',
      // The status tells why.
      at: [429, 451],
      all: [
        { in: 'body', contains: '<html lang=en><title>4' },
        { in: 'text', contains: ['exceeded an allotted', 'unavailable for legal reasons.'] },
      ],
      source: 'pallets/werkzeug, exceptions.py, and a capture of its pages; 2026-11',
    },
  ],
} satisfies Signature;
