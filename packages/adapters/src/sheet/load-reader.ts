import { GuyubError } from '@guyub/core/error';

type Reader = typeof import('./read-sheet.ts');
let reader: Promise<Reader> | undefined;

/** What reads cells and mappings weighs three times what asks for them, so it comes beside the sheet itself. */
export const loadReader = (): Promise<Reader> =>
  (reader ??= import('./read-sheet.ts').catch((cause: unknown) => {
    reader = undefined; // the next question tries again
    throw new GuyubError('network', 'A part of the script could not be loaded.', { adapter: 'sheet', cause });
  }));
