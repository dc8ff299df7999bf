import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command line cannot be understood. The message is Indonesian. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError in place of Node's English */
export function parse<T extends ParseArgsConfig>(
  command: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const option = /'(-[^' ]*)/.exec((error as Error).message)?.[1];
    const said = option
      ? `Pilihan "${option}" tidak dikenal atau nilainya tidak lengkap`
      : 'Perintah tidak lengkap';
    throw new UsageError(`${said}. Lihat: guyub ${command} --help`);
  }
}
