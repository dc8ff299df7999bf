export { decodeColumns, encodeColumns, type PackedColumn, type PackedColumns } from './columns.ts';
export { ByteReader, ByteWriter } from './bytes.ts';
export { decodePage, decodeSheaf, encodePage, encodeSheaf, entryAt, firstFrom } from './dictionary.ts';
export type { Entry, InSheaf, Merged } from './dictionary.ts';
export {
  fieldTerm,
  READY,
  readyOrders,
  isKept,
  kept,
  keptFields,
  orderOf,
  orders,
  valueTerm,
  type KeptField,
} from './fields.ts';
export * from './manifest.ts';
export { eachPosting, encodePostings } from './postings.ts';
export { fileMessage, FORMAT, fromBase64, manifestMessage, SIGNATURE, toBase64Url } from './signed.ts';
export {
  answerPlace,
  earlyPlace,
  between,
  mergedPlace,
  pageOf,
  placeOf,
  plainPlace,
  prefixPlace,
  wordAt,
} from './terms.ts';
export { analyserStamp, mergedKey, waysKey } from './ways.ts';
export { decodeWords, encodeWords, reversed } from './word-list.ts';
