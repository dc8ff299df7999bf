// Comes after the first drawing, so that the page has it when the line is gone. Imports nothing that the script has.
export { inspectLedger, parseLedgerFile, writeLedgerFile } from '@guyub/core/sharing';
export { notOpened } from '../locales/ledger-file-words.ts';
export { ledgerFileName, saveFile } from './save-file.ts';
