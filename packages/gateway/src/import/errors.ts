/** A file that cannot be imported. The message is Indonesian and says what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** What Node says about a path, in words for an officer. */
export function fileError(error: unknown, file: string): unknown {
  switch ((error as NodeJS.ErrnoException | undefined)?.code) {
    case 'ENOENT':
      return new ImportError(`Berkas "${file}" tidak ditemukan. Periksa nama dan foldernya, lalu ulangi.`);
    case 'EISDIR':
      return new ImportError(`"${file}" adalah folder. Sebutkan berkas .xlsx atau .csv di dalamnya.`);
    case 'EACCES':
    case 'EPERM':
      return new ImportError(
        `Berkas "${file}" tidak boleh dibaca atau ditulis. Tutup programnya (Excel) atau minta izin, lalu ulangi.`,
      );
    case 'EBUSY':
      return new ImportError(`Berkas "${file}" sedang dipakai program lain. Tutup dahulu, lalu ulangi.`);
    case 'ENOSPC':
      return new ImportError('Ruang penyimpanan penuh. Kosongkan sebagian, lalu ulangi.');
    default:
      return error;
  }
}
