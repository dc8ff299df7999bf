// One script for a page with several of the elements that visitors use: what they share comes once. The inbox and the
// fair split stand on pages of their own, and have scripts of their own.
import './cdn.ts';
import './cdn-hire-local.ts';
import './cdn-job-board.ts';
import './cdn-showcase.ts';
import './cdn-ledger.ts';
