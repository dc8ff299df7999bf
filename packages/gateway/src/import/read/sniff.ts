import { open } from 'node:fs/promises';
import { ImportError, fileError } from '../errors.ts';
import type { Bytes } from './bytes.ts';

export type FileKind = 'zip' | 'text';

const startsWith = (bytes: Buffer, ...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);

/** What the file really is, whatever its name says. Throws a sentence for what cannot be imported. */
export async function sniff(bytes: Bytes): Promise<FileKind> {
  const head = typeof bytes === 'string' ? await firstBytes(bytes) : bytes.subarray(0, 8192);
  if (head.length === 0)
    throw new ImportError('Berkas ini kosong (0 bita). Simpan ulang dari Excel, lalu coba lagi.');
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (startsWith(head, 0x50, 0x4b)) {
    throw new ImportError(
      'Berkas ini arsip ZIP kosong atau terpotong, bukan buku kerja Excel. Simpan ulang sebagai .xlsx.',
    );
  }
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) throw ole(head);
  if (head.subarray(0, 1024).includes('%PDF-')) {
    throw new ImportError(
      'Berkas ini PDF, bukan buku kerja. Mintalah berkas Excel atau CSV aslinya kepada pengirim.',
    );
  }
  if (
    /^\s*(?:\ufeff)?\s*<(?:!doctype\s+html|html|table|meta|head|style)/i.test(
      head.toString('latin1').replace(/^ï»¿/, ''),
    )
  ) {
    throw new ImportError(
      'Berkas ini halaman web yang diberi nama Excel. Buka di Excel, lalu "Simpan Sebagai" .xlsx.',
    );
  }
  if (/^(?:ï»¿)?\s*<\?xml/.test(head.toString('latin1'))) {
    throw new ImportError('Berkas ini XML, bukan buku kerja. Buka di Excel, lalu "Simpan Sebagai" .xlsx.');
  }
  if (isBinary(head)) {
    throw new ImportError(
      'Berkas ini bukan .xlsx dan bukan .csv. Buka di Excel, lalu "Simpan Sebagai" .xlsx atau CSV.',
    );
  }
  return 'text';
}

async function firstBytes(path: string): Promise<Buffer> {
  try {
    const handle = await open(path);
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(8192), 0, 8192, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw fileError(error, path);
  }
}

/** OLE2 holds both old .xls and new workbooks behind a password; the stream names tell which. */
function ole(head: Buffer): ImportError {
  const wide = (name: string) => head.includes(Buffer.from(name, 'utf16le'));
  if (wide('EncryptedPackage') || wide('EncryptionInfo') || !(wide('Workbook') || wide('Book'))) {
    return new ImportError(
      'Buku kerja ini dikunci dengan kata sandi, atau berformat .xls lama. Buka di Excel, hapus kata sandinya (Berkas > Info > Proteksi), lalu simpan sebagai .xlsx.',
    );
  }
  return new ImportError(
    'Berkas ini berformat Excel lama (.xls). Buka di Excel, lalu "Simpan Sebagai" .xlsx.',
  );
}

function isBinary(head: Buffer): boolean {
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) return false; // UTF-16 with its mark
  const control = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return head.includes(0) || control > head.length / 50;
}
