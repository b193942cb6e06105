import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import guide from '../../src/knowledge/guides/express.ts';
import { page, write } from './bench.ts';
import type { Bench } from './bench.ts';
import type { Kind, Place } from './lab.ts';

const kind: Kind = {
  unit: 'app',
  program: execPath,
  args: () => ['app.js'],
  places: ({ folder }) => ({ app: join(folder, 'app.js') }),
};

/** Where npm put the real one: the application stands in a folder of its own. */
const installed = fileURLToPath(import.meta.resolve('express'));

function app({ port }: Place): string {
  return `const express = require('${installed}');
const app = express();
app.use(express.static('public', { dotfiles: 'deny', fallthrough: false }));
app.listen(${port}, '127.0.0.1');
`;
}

export const express: Bench = {
  guide,
  kind,
  cases: [
    {
      fix: 'dotfiles',
      refuses: 403,
      asking: { path: '/.well-known/page.html' },
      lay: (place) => write(place.folder, { 'app.js': app(place), 'public/.well-known/page.html': page }),
    },
  ],
};
