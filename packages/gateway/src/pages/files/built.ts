import { readFile } from 'node:fs/promises';
import type { PagesOptions } from '../options.ts';

/** Files of the widgets as they were built for script tags. The name is one of a file, never a path. */
export const builtFiles = (): PagesOptions['file'] => {
  const folder = new URL('.', import.meta.resolve('@guyub/widgets/cdn'));
  return async (name) => {
    try {
      return await readFile(new URL(encodeURIComponent(name), folder));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  };
};
