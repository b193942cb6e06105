import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'tomcat',
  name: 'Apache Tomcat',
  kind: 'server',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: ['apache-coyote', 'apache tomcat'],
        },
      ],
      source: 'tomcat.apache.org: on every response; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400],
      all: [
        { in: 'text', contains: 'http status 400' },
        { in: 'text', contains: 'request header is too large' },
      ],
      cause: 'cookies-too-large',
      source: 'tomcat 10, Http11InputBuffer, a request with 9 kB of cookies; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'http status 403',
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['apache tomcat', 'description', 'type status report'],
        },
      ],
      cause: 'not-authorized-role',
      also: ['server-permission', 'ip-or-region'],
      source: 'tomcat, ErrorReportValve; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'access to the requested resource has been denied',
        },
      ],
      cause: 'not-authorized-role',
      source: 'tomcat, realm: a role is missing; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401],
      all: [
        {
          in: 'text',
          contains: 'http status 401',
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['apache tomcat', 'description', 'type status report'],
        },
      ],
      cause: 'login-required',
      source: 'tomcat, ErrorReportValve; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: [
            'default the manager is only accessible from',
            'default the host manager is only accessible from',
          ],
        },
      ],
      cause: 'ip-or-region',
      source: 'tomcat, manager 403.jsp: RemoteAddrValve; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [
        {
          in: 'text',
          contains: 'examine the file conf/tomcat-users',
        },
      ],
      cause: 'login-required',
      source: 'tomcat, manager 401.jsp; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          contains: 'default the manager application includes csrf',
        },
      ],
      cause: 'csrf',
      source: 'tomcat, CsrfPreventionFilter; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [401, 403, 429, 451],
      all: [
        {
          in: 'title',
          contains: 'http',
        },
        { in: 'body', contains: 'font-family:tahoma,arial' },
        { in: 'body', contains: ['#525d76', 'hr class="line"'] },
      ],
      source: 'tomcat, ErrorReportValve and its LocalStrings, with or without a report; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [403],
      all: [{ in: 'text', contains: 'apache tomcat/' }],
      any: [
        { in: 'body', contains: 'font-family:tahoma,arial' },
        { in: 'title', contains: 'http 403' },
      ],
      cause: 'not-authorized-role',
      also: ['server-permission', 'ip-or-region'],
      source: 'tomcat, ErrorReportValve: in every language; 2026-11',
    },
  ],
} satisfies Signature;
