import { createHash } from 'node:crypto';
import { fileError, ImportError } from '../errors.ts';
import { streamOf, type Bytes } from './bytes.ts';
import { limits } from './limits.ts';

export interface FileScan {
  readonly sha256: string;
  readonly size: number;
  readonly text: TextScan;
}

export interface TextScan {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly delimiter: string;
  /** 1 when the first line is Excel's `sep=;`. */
  readonly skipLines: number;
}

/** Reads every byte once: the file's fingerprint, and for text its encoding and delimiter. */
export async function scan(bytes: Bytes, isText: boolean): Promise<FileScan> {
  const hash = createHash('sha256');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let head = Buffer.alloc(0);
  let size = 0;
  let sinceBreak = 0;
  let validUtf8 = true;
  try {
    for await (const part of streamOf(bytes)) {
      const chunk = part as Buffer;
      hash.update(chunk);
      size += chunk.length;
      if (!isText) continue;
      if (head.length < 1 << 16) head = Buffer.concat([head, chunk]);
      const lastBreak = Math.max(chunk.lastIndexOf(10), chunk.lastIndexOf(13));
      sinceBreak = lastBreak === -1 ? sinceBreak + chunk.length : chunk.length - lastBreak;
      if (sinceBreak > 2 * limits.recordBytes) {
        throw new ImportError(
          'Berkas ini satu baris yang sangat panjang, bukan tabel CSV. Simpan ulang dari Excel sebagai "CSV UTF-8".',
        );
      }
      if (validUtf8) validUtf8 = decodes(utf8, chunk, true);
    }
  } catch (error) {
    throw typeof bytes === 'string' ? fileError(error, bytes) : error;
  }
  if (isText && validUtf8) validUtf8 = decodes(utf8, Buffer.alloc(0), false);
  const encoding = encodingOf(head, validUtf8);
  const lines = new TextDecoder(encoding)
    .decode(head)
    .split(/\r\n|\r|\n/)
    .slice(0, 60);
  return { sha256: hash.digest('hex'), size, text: { encoding, ...delimiterOf(lines) } };
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk: Buffer, stream: boolean): boolean {
  try {
    decoder.decode(chunk, { stream });
    return true;
  } catch {
    return false;
  }
}

function encodingOf(head: Buffer, validUtf8: boolean): TextScan['encoding'] {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return validUtf8 ? 'utf-8' : 'windows-1252';
}

/** The sign that cuts the lines most evenly; an address has commas too, but not in each line the same number. */
function delimiterOf(lines: readonly string[]): { delimiter: string; skipLines: number } {
  const told = /^\s*"?sep=(.)"?\s*$/i.exec(lines[0] ?? '');
  if (told) return { delimiter: told[1]!, skipLines: 1 };
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of [';', '\t', ',', '|']) {
    const counts = lines
      .map((line) => outsideQuotes(line).split(delimiter).length - 1)
      .filter((count) => count > 0);
    const tally = new Map<number, number>();
    for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
    const [width, times] = [...tally].sort((a, b) => b[1] * Math.sqrt(b[0]) - a[1] * Math.sqrt(a[0]))[0] ?? [
      0, 0,
    ];
    const score = times * Math.sqrt(width);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, skipLines: 0 };
}

const outsideQuotes = (line: string) => line.replace(/"[^"]*"/g, '');
