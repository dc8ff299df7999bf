import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importFile, type ImportOptions } from './pipeline.ts';
import { MemorySink } from './sink.fixture.ts';
import type { ImportedPerson } from './sink.ts';

const samples = fileURLToPath(new URL('../../../../demo/data/', import.meta.url));

/** A folder of files to import, and the import of one of them into memory. */
export async function desk() {
  const folder = await mkdtemp(join(tmpdir(), 'guyub-import-'));
  let files = 0;
  const path = (name: string) => join(folder, `${++files}-${name}`);
  return {
    clear: () => rm(folder, { recursive: true }),
    async put(content: string | Uint8Array): Promise<string> {
      const file = path(typeof content === 'string' ? 'berkas.csv' : 'berkas.xlsx');
      await writeFile(file, content);
      return file;
    },
    async sample(name: string): Promise<string> {
      const file = path(name);
      await copyFile(join(samples, name), file);
      return file;
    },
  };
}

/** Imports as Sampang, or with the regency guessed. */
export async function take(
  file: string,
  sink = new MemorySink(),
  options: { readonly mapping?: string; readonly guessRegion?: boolean } = {},
) {
  const { guessRegion, ...rest } = options;
  const all: ImportOptions = { file, sink, ...rest, ...(guessRegion ? {} : { region: '35.27' }) };
  const result = await importFile(all);
  const people = sink.people.map(({ row }) => row);
  const report = await readFile(result.reportPath, 'utf8');
  return { result, people, report, sink, counts: result.tally.counts };
}

export const one = (people: readonly ImportedPerson[], name: string): ImportedPerson =>
  people.find((person) => person.name === name)!;
export const names = (people: readonly ImportedPerson[]): string[] => people.map(({ name }) => name);
