import { openStore } from '../store/open.ts';
import { importCommand } from './import.ts';
import { storeOptions } from './store-options.ts';

/** `guyub import` over the store that `--data` or `DATABASE_URL` names. */
export const importIntoStore = (args: string[]): Promise<number> =>
  importCommand(args, {
    openSink: (data) => openStore(storeOptions(data)),
    out: process.stdout,
    err: process.stderr,
  });
