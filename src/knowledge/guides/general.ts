import type { Guide } from '../../core/guides/guide.ts';
import people from './general/people.ts';
import server from './general/server.ts';
import traffic from './general/traffic.ts';

/** For every server: what to do about each cause, whoever refused. */
export default {
  name: 'any server',
  places: { address: '203.0.113.7' },
  find: {
    steps: [
      {
        say: 'Who answers? Ask the server itself, past everything that stands before it, with its own address in the place of 192.0.2.10. The same refusal there means that it is the server’s own.',
        run: 'curl -sv -o /dev/null --connect-to {host}:443:192.0.2.10:443 {origin}{path}',
      },
      {
        say: 'Then look in each log between the browser and the application for this host, path and minute. The first that has a line is the one that refused.',
      },
    ],
    sources: [
      'curl.se/docs/manpage.html#--connect-to; 2026-11',
      'www.rfc-editor.org/rfc/rfc9110#section-15.5.4; 2026-11',
    ],
  },
  sections: [...server, ...people, ...traffic],
} satisfies Guide;
