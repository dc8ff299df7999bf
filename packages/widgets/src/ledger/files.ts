// Comes beside the file itself, or after the first drawing, so that the page has it when the line is gone.
export { parseLedgerFile, writeLedgerFile } from '@guyub/core/sharing/ledger-file';
export { notOpened } from '../locales/ledger-file-words.ts';
export { ledgerFileName, saveFile } from './save-file.ts';
