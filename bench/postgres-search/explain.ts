import pg from 'pg';
import type { Store } from '@guyub/gateway';
import type { Asked } from '../search/queries.ts';
import type { Statement } from './rivals.ts';

/** Listens in on what the store asks the database. */
async function listenIn(work: () => Promise<unknown>): Promise<Statement[]> {
  const asked: Statement[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [config, values] = args as [string | { text: string; values?: unknown[] }, unknown[]?];
    if (typeof config === 'string') asked.push({ text: config, values: values ?? [] });
    else if (typeof config.text === 'string') asked.push({ text: config.text, values: config.values ?? [] });
    return Reflect.apply(original, this, args);
  } as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return asked;
}

/** The plans by which a question was answered, as Markdown. */
export async function plansOf(store: Store, client: pg.Client, kind: string, asked: Asked): Promise<string> {
  const statements = await listenIn(() => store.list({ resource: 'people', ...asked, page: { size: 20 } }));
  const parts = [`## ${kind}: \`${asked.text}\` ${JSON.stringify(asked.refine)}\n`];
  for (const { text, values } of statements) {
    // The store asks for guesses itself.
    if (text.trimStart().startsWith('explain')) continue;
    if (!text.includes('people')) {
      await client.query({ text, values: [...values] });
      if (text.includes('set_config'))
        parts.push(`\`${text.trim().replaceAll(/\s+/g, ' ')}\` ${JSON.stringify(values)}\n`);
      continue;
    }
    const { rows } = await client.query<{ 'QUERY PLAN': string }>({
      text: `explain (analyze, buffers off, costs off) ${text}`,
      values: [...values],
    });
    const plan = rows.map((row) => row['QUERY PLAN'].slice(0, 220).trimEnd()).join('\n');
    parts.push(`\`\`\`\n${plan}\n\`\`\`\n`);
  }
  return parts.join('\n');
}
