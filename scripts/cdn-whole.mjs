import { dirname } from 'node:path';

/** But for those that are one file by themselves, or come in one part: a second file would be a trip more. */
const scripts = /[\\/]cdn-(?!answered\.|page\.|hire-local)[a-z-]+\.ts$/;

/**
 * What a script runs with stands in one file, whatever its later parts share with it. A bundler puts what is shared into
 * files of its own, one for each set of parts that share it, and twenty small files weigh a tenth more than one. Here each
 * later part comes after the whole script, as it does on a page, so all of the script is shared by all of them.
 * @param {string} entry the script's file, as a whole path
 * @returns {import('esbuild').Plugin[]}
 */
export const inOneFile = (entry) =>
  scripts.test(entry)
    ? [
        {
          name: 'in-one-file',
          setup(build) {
            build.onResolve({ filter: /./ }, async ({ path, kind, resolveDir, importer, pluginData }) => {
              if (kind !== 'dynamic-import' || pluginData === resolved) return undefined;
              const found = await build.resolve(path, { kind, resolveDir, importer, pluginData: resolved });
              return { path: found.path, errors: found.errors, namespace: 'later' };
            });
            build.onLoad({ filter: /./, namespace: 'later' }, ({ path }) => ({
              contents: `import ${JSON.stringify(entry)}; export * from ${JSON.stringify(path)};`,
              resolveDir: dirname(path),
            }));
          },
        },
      ]
    : [];

const resolved = Symbol('resolved');
