// One import in a process of its own, so that its peak memory is its own: `import-child.ts MODE FILE DIRECTORY`.
import { createReadStream } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { importFile, openStore } from '@guyub/gateway';
import { parse } from 'csv-parse';

const [mode, file, directory] = process.argv.slice(2) as [string, string, string];

const timed = async (work: () => Promise<void>) => {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
};

async function guyub(): Promise<number> {
  const store = await openStore({ directory });
  const seconds = await timed(async () => {
    const { tally } = await importFile({ file, region: '35.27', sink: store.sink });
    if (tally.people === 0) throw new Error('Nobody was imported.');
  });
  await store.close();
  return seconds;
}

/** The floor: each row as it stands into one table of texts, in one transaction. Nothing is understood. */
async function plain(): Promise<number> {
  const pglite = await PGlite.create({ dataDir: directory });
  await pglite.exec('create table plain (id serial primary key, cells text[])');
  const seconds = await timed(() =>
    pglite.transaction(async (transaction) => {
      let batch: string[][] = [];
      const write = async () => {
        if (batch.length === 0) return;
        const places = batch.map((_, i) => `($${i + 1}::text[])`).join();
        await transaction.query(`insert into plain (cells) values ${places}`, batch);
        batch = [];
      };
      for await (const row of createReadStream(file).pipe(parse())) {
        batch.push(row as string[]);
        if (batch.length === 500) await write();
      }
      await write();
    }),
  );
  await pglite.close();
  return seconds;
}

const seconds = mode === 'guyub' ? await guyub() : await plain();
console.log(JSON.stringify({ seconds, peakMb: process.resourceUsage().maxRSS / 1024 }));
