export { InvertedRows, type Asked } from './ask.ts';
