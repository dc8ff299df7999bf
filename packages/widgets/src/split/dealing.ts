// What reads a sheet, deals and keeps the book: it comes with the first touch, because most only look.
export { writeLedgerFile } from '@guyub/core/sharing';
export { ledgerFileName, saveFile } from '../ledger/save-file.ts';
export { notOpened } from '../locales/ledger-file-words.ts';
export { splitTableWords } from '../locales/split-table-words.ts';
export { exampleDraft } from './example.ts';
export { isRecorded, openBook, sheetOf, writeDown } from './open-book.ts';
export { orderProblem, splitOf } from './order-form.ts';
export { readSheet } from './read-sheet.ts';
export { splitTable } from './split-table.ts';
