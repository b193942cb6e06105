import type { Asked, Group, Reply } from '../exhibit.ts';
import { html, page } from '../reply.ts';

const user = 'visitor';
const password = 'open';

function basic(asked: Asked, refused: string): Reply {
  const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  if (asked.headers.authorization === expected) return html(200, page('Inside', '<h1>You are in</h1>'));
  const realm = asked.url.searchParams.get('realm') ?? 'Members';
  return html(401, refused, { 'www-authenticate': `Basic realm="${realm}"` });
}

/** The browser's own prompt. The name is visitor, the password is open. */
export const logIn: Group = {
  title: 'The browser’s log-in prompt (visitor, open)',
  exhibits: [
    {
      path: '/auth/basic',
      status: 401,
      title: 'Basic',
      note: 'Answer it and the page opens; cancel it and the 401 shows',
      answer: (asked) => basic(asked, page('Members', '<h1>For members</h1>')),
    },
    {
      path: '/auth/empty',
      status: 401,
      title: 'Basic, without a body',
      note: 'Cancel it and there is nothing to show',
      answer: (asked) => basic(asked, ''),
    },
    {
      path: '/auth/bearer',
      status: 401,
      title: 'A token is wanted',
      note: '401 with WWW-Authenticate: Bearer, which no prompt can answer',
      answer: () =>
        html(401, page('Token', '<h1>Token expired</h1>'), {
          'www-authenticate':
            'Bearer realm="api", error="invalid_token", error_description="The token expired"',
        }),
    },
  ],
};
