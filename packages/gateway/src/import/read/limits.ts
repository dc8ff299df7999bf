/** Far above any regency's register, far below what would fill a small server's memory. */
export const limits = {
  rows: 2_000_000,
  columns: 512,
  sheets: 200,
  mergedRanges: 200_000,
  /** Characters of one cell; Excel itself stops at 32,767. */
  cell: 32_767,
  /** One CSV row. */
  recordBytes: 1 << 20,
  zipEntries: 10_000,
  /** Unpacked bytes of a whole workbook. */
  unpacked: 2 ** 30,
  /** A real sheet packs about 10:1; a bomb 1000:1. Small files may pack better, so this counts from 64 MB. */
  ratio: 250,
  ratioFrom: 64 << 20,
  sharedStrings: 256 << 20,
} as const;
