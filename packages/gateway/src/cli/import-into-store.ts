import { openStore } from '../store/open.ts';
import { importCommand } from './import.ts';
import { storeOptions } from './store-options.ts';
import { UsageError } from './usage.ts';

/** `guyub import` over the store that `--data` or `DATABASE_URL` names. */
export function importIntoStore(args: string[]): Promise<number> {
  const { data, rest } = takeData(args);
  return importCommand(rest, {
    openSink: () => openStore(storeOptions(data)),
    out: process.stdout,
    err: process.stderr,
  });
}

/** `--data` belongs to every command and `--` ends the options, as elsewhere. */
function takeData(args: string[]): { data: string | undefined; rest: string[] } {
  const end = args.indexOf('--');
  const at = args.findIndex(
    (arg, i) => (end === -1 || i < end) && (arg === '--data' || arg.startsWith('--data=')),
  );
  if (at === -1) return { data: undefined, rest: args };
  const joined = args[at]!.startsWith('--data=');
  const data = joined ? args[at]!.slice('--data='.length) : args[at + 1];
  if (!data) throw new UsageError('Sebutkan foldernya: --data FOLDER');
  return { data, rest: args.toSpliced(at, joined ? 1 : 2) };
}
