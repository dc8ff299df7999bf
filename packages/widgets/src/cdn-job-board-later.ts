// What comes with the first wish, and how something is sent: one part, because two would wait for what they share.
export { hire } from './cdn-hire-local-hiring.ts';
export { Later } from './job-board/later.ts';
