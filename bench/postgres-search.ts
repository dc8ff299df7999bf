import { mkdirSync, writeFileSync } from 'node:fs';
import { openStore, type Store } from '@guyub/gateway';
import pg from 'pg';
import { people } from './people.ts';
import { plansOf } from './postgres-search/explain.ts';
import { fillPeople } from './postgres-search/fill.ts';
import { fillRivals, fullText, trigrams, type Statement } from './postgres-search/rivals.ts';
import { startPostgres } from './postgres.ts';
import { quantile, table } from './report.ts';
import type { Scale } from './scale.ts';
import { mixed, type Asked } from './search/queries.ts';

const reading = `A \`Seq Scan\` under a \`Limit\` or an \`exists\` stops after the rows that it names: what very many people have is found
soonest so. Under \`set_config … off\` only indexes may be used. Lines are cut at 220 letters.
`;
const kinds = ['word', 'beginning', 'mistake', 'two words', 'filtered'] as const;
const kindOf = (i: number) => kinds[i % kinds.length]!;

/** Search of very many people in PostgreSQL: the gateway's store, and what PostgreSQL has for it. */
export async function run({ people: sizes = [1_000_000] }: Scale): Promise<void> {
  for (const size of sizes) {
    const postgres = await startPostgres();
    const client = new pg.Client({ connectionString: postgres.url });
    try {
      await (await openStore({ databaseUrl: postgres.url })).close();
      await client.connect();
      const all = people(size);
      await fillPeople(client, all);
      await fillRivals(client);
      await measure(postgres.url, client, mixed(all), size);
    } finally {
      await client.end();
      await postgres.stop();
    }
  }
}

export async function measure(
  url: string,
  client: pg.Client,
  questions: readonly Asked[],
  size: number,
): Promise<void> {
  const rival = (statementOf: (asked: Asked) => Statement) => async (asked: Asked) => {
    const { text, values } = statementOf(asked);
    return (await client.query({ text, values: [...values] })).rows.length;
  };
  const engines: Record<string, (store: Store) => (asked: Asked) => Promise<number>> = {
    guyub: (store) => async (asked) =>
      (await store.list({ resource: 'people', ...asked, page: { size: 20 } })).items.length,
    'tsvector, ts_rank': () => rival(fullText),
    'pg_trgm, ILIKE': () => rival(trigrams),
  };
  const lines: Record<string, Record<string, string>> = {};
  for (const [name, engine] of Object.entries(engines)) {
    // The second time nothing is remembered by the gateway, and the pages that are read are in memory.
    for (const measured of [false, true]) {
      const store = await openStore({ databaseUrl: url });
      await store.list({ resource: 'people', text: 'zzz', page: { size: 1 } });
      const ask = engine(store);
      const times: number[] = [];
      let answered = 0;
      for (const asked of questions) {
        const start = performance.now();
        if ((await ask(asked)) > 0) answered++;
        times.push(performance.now() - start);
      }
      await store.close();
      if (!measured) continue;
      const of = (kind?: string) => times.filter((_, i) => kind === undefined || kindOf(i) === kind);
      const both = (list: readonly number[]) =>
        `${quantile(list, 0.5).toFixed(1)} / ${quantile(list, 0.95).toFixed(1)}`;
      lines[name] = {
        all: both(of()),
        max: quantile(times, 1).toFixed(0),
        ...Object.fromEntries(kinds.map((kind) => [kind, both(of(kind))])),
        answered: `${answered} of ${questions.length}`,
      };
    }
  }
  table(
    `Search of ${size} people in PostgreSQL: ms, p50 / p95, the first 20; aim of guyub: p95 < 50 ms`,
    lines,
  );
  const store = await openStore({ databaseUrl: url });
  await store.list({ resource: 'people', text: 'zzz', page: { size: 1 } });
  const plans: string[] = [];
  for (const [i, kind] of kinds.entries()) plans.push(await plansOf(store, client, kind, questions[i]!));
  await store.close();
  mkdirSync(new URL('results/', import.meta.url), { recursive: true });
  const about = `# Plans of a search of ${size} people\n\nWritten by \`npm run bench -- postgres-search\`: each statement that the gateway's store asked, one after the other.\n${reading}`;
  writeFileSync(new URL('results/explain-1m.md', import.meta.url), [about, ...plans].join('\n'));
}
