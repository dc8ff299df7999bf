// Apart from the rest, so that a page loads it beside its data and not before.
export { reportOf } from '../query/report.ts';
export { dayOf } from '../query/turn.ts';
export { InvertedRows, type Asked } from './ask.ts';
