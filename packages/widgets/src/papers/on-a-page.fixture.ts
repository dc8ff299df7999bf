// What a page under a strict policy loads, for the test outside it to call.
import { printPaper } from './print-paper.ts';
import { printPoster } from './print-poster.ts';

Object.assign(globalThis, { printPaper, printPoster });
