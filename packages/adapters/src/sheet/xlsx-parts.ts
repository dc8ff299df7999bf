import { strFromU8, unzipSync, type UnzipFileInfo, type Unzipped } from 'fflate';
import { Parser } from 'htmlparser2';
import { bad } from './table.ts';

/** Unpacked, bytes: what says that it is more is not unpacked. */
const MOST_BYTES = 200_000_000;

const parts =
  /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/;

/** The parts of a workbook that hold its values. */
export function unpacked(bytes: Uint8Array): Unzipped {
  let size = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) =>
    parts.test(name) && (size += originalSize) <= MOST_BYTES;
  let files: Unzipped;
  try {
    files = unzipSync(bytes, { filter });
  } catch {
    throw bad('The workbook is cut off or broken. Save it again, and upload it whole.');
  }
  if (size > MOST_BYTES) throw bad(`The workbook holds more than ${MOST_BYTES / 1e6} MB of text.`);
  return files;
}

export interface Handler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Names come without their prefix. Entities of a document type are not expanded. */
export function readXml(file: Uint8Array | undefined, { open, text, close }: Handler): void {
  if (!file) return;
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  const parser = new Parser(
    {
      ...(open && { onopentag: (name, attributes) => open(local(name), attributes) }),
      ...(text && { ontext: text }),
      ...(close && { onclosetag: (name) => close(local(name)) }),
    },
    { xmlMode: true },
  );
  parser.end(strFromU8(file));
}

/** Text in pieces is one text; how it is pronounced is none. */
export function textCollector(end: string, put: (text: string) => void): Required<Handler> {
  let found = '';
  let reading = false;
  let spoken = 0;
  return {
    open(name) {
      if (name === end) found = '';
      else if (name === 'rPh') spoken++;
      else if (name === 't' || name === 'v') reading = spoken === 0;
    },
    text(piece) {
      if (reading) found += piece;
    },
    close(name) {
      if (name === 't' || name === 'v') reading = false;
      else if (name === 'rPh') spoken--;
      else if (name === end) put(found);
    },
  };
}
