import { basename } from 'node:path';
import { scrubIdentityNumbers } from '@guyub/core/privacy';
import { fileError } from '../errors.ts';
import type { Book } from './book.ts';
import type { Bytes } from './bytes.ts';
import { openCsv } from './csv.ts';
import { scan } from './scan.ts';
import { sniff } from './sniff.ts';
import { openXlsx } from './xlsx.ts';

export interface OpenedFile {
  readonly name: string;
  readonly sha256: string;
  readonly book: Book;
}

/**
 * @param path a .xlsx, .xlsm, .csv, .tsv or .txt file; its content decides, not its name.
 * @param bytes what was fetched, where nothing lies at `path`
 */
export async function openFile(path: string, bytes: Bytes = path): Promise<OpenedFile> {
  const kind = await sniff(bytes);
  const { sha256, size, text } = await scan(bytes, kind === 'text');
  try {
    const book = kind === 'zip' ? await openXlsx(bytes) : openCsv(bytes, text, size);
    return { name: scrubIdentityNumbers(basename(path)), sha256, book };
  } catch (error) {
    throw fileError(error, path);
  }
}
