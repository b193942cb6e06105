import { getuid } from 'node:process';

/** Started by root, a server hands its work to this user: for root itself no file is unreadable. `null`: we are not root. */
export const worker = getuid?.() === 0 ? 'www-data' : null;
