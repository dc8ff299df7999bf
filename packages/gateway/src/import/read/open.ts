import { basename } from 'node:path';
import { scrubIdentityNumbers } from '@guyub/core/privacy';
import { fileError } from '../errors.ts';
import type { Book } from './book.ts';
import { openCsv } from './csv.ts';
import { scan } from './scan.ts';
import { sniff } from './sniff.ts';
import { openXlsx } from './xlsx.ts';

export interface OpenedFile {
  readonly name: string;
  readonly sha256: string;
  readonly book: Book;
}

/** @param path a .xlsx, .xlsm, .csv, .tsv or .txt file; its content decides, not its name. */
export async function openFile(path: string): Promise<OpenedFile> {
  const kind = await sniff(path);
  const { sha256, size, text } = await scan(path, kind === 'text');
  try {
    const book = kind === 'zip' ? await openXlsx(path) : openCsv(path, text, size);
    return { name: scrubIdentityNumbers(basename(path)), sha256, book };
  } catch (error) {
    throw fileError(error, path);
  }
}
