import { fileName } from '../papers/file-name.ts';

/** How long a browser may take to begin writing it. */
const KEPT_MS = 10_000;

/** Hands a text to the visitor as a file. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** What a community's ledger is called on a disk. */
export const ledgerFileName = (community: string): string =>
  `${fileName(`buku giliran ${community}`).replaceAll(' ', '-').toLowerCase()}.json`;
