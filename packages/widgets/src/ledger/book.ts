import type { LedgerEntry, LedgerFile } from '@guyub/core/sharing';
import { files } from './later-parts.ts';

/** A ledger on the screen. */
export interface Shown {
  readonly community: string;
  readonly names: ReadonlyMap<string, string>;
  readonly entries: readonly LedgerEntry[];
  /** When it came, ms since 1970. */
  readonly at: number;
  /** Of the visitor's own device, instead of the page's. */
  readonly fileName?: string;
}

/** Brings a ledger to the screen: the page's own, or a file of the visitor's. The newest question wins. */
export class Book {
  /** The page's. */
  #own: Shown | undefined;
  #opened: Shown | undefined;
  #asked: symbol | undefined;
  readonly #changed: () => void;
  /** Why the page's ledger could not be brought anew. */
  error: object | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get shown(): Shown | undefined {
    return this.#opened ?? this.#own;
  }
  get loading(): boolean {
    return this.#asked !== undefined;
  }

  /** Another ledger altogether. */
  show(file: Omit<LedgerFile, 'guyub'> | undefined): void {
    this.#asked = this.error = undefined;
    this.#own = file && shownOf(file);
    this.#changed();
  }

  /** What is there stays until the new one has come. */
  async load(bring: () => Promise<LedgerFile>): Promise<void> {
    const asked = (this.#asked = Symbol());
    this.#changed();
    try {
      const file = await bring();
      if (asked !== this.#asked) return;
      this.#own = shownOf(file);
      this.error = undefined;
    } catch (error) {
      if (asked !== this.#asked) return;
      this.error = error as object;
    }
    this.#asked = undefined;
    this.#changed();
  }

  /** @throws GuyubError `invalid` when it is no ledger */
  async open(file: File): Promise<void> {
    const { parseLedgerFile } = await files();
    this.#opened = { ...shownOf(parseLedgerFile(await file.text())), fileName: file.name };
    this.#changed();
  }

  close(): void {
    this.#opened = undefined;
    this.#changed();
  }
}

const shownOf = ({ community, names = {}, entries }: Omit<LedgerFile, 'guyub'>): Shown => ({
  community,
  names: new Map(Object.entries(names)),
  entries,
  at: Date.now(),
});

/** @throws GuyubError `invalid` when what comes is no ledger */
export async function fetchLedger(src: string): Promise<LedgerFile> {
  const [{ parseLedgerFile }, response] = await Promise.all([files(), fetch(new URL(src, document.baseURI))]);
  if (!response.ok) throw new Error(`src="${src}" answered ${response.status}.`);
  return parseLedgerFile(await response.text());
}
