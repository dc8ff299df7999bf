import { html as drawn, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, raw } from 'hono/html';
import type { Client } from '@guyub/core';
import { DirectoryPage, personRows, personWords, type Dictionary } from '@guyub/widgets/page';
import type { PageLanguage } from '../language.ts';
import { lookOf, queryOf } from './address.ts';
import type { RecordAsked, RecordPage } from './record.ts';
import { pageWords } from './words.ts';
import { wordsOf } from './words-of.ts';

/** Who somebody is, what they can do, and how they are asked. */
export async function personRecord(
  client: Client,
  { id, language, base, kept }: RecordAsked,
): Promise<RecordPage> {
  const { value: person } = await client.get('people', id);
  const belonging = { where: { op: 'eq', field: 'personId', value: id } as const, page: { size: 50 } };
  const [t, credentials, offerings] = await Promise.all([
    wordsOf<Dictionary>(DirectoryPage, language),
    client.list('credentials', belonging),
    client.list('offerings', belonging),
  ]);
  const words = t.later?.person ?? personWords[t.language];
  const facts = { person, credentials: credentials.items, offerings: offerings.items };
  // As the dialog has it: the same rows, without what a script would need.
  const rows = await collectResult(render(personRows(drawn as never, t, words, facts)));
  const ask = queryOf([['region', person.region], ['person', id], ...lookOf(kept)]);
  return {
    title: person.businessName ? `${person.name}, ${person.businessName}` : person.name,
    about: [person.skills.join(', '), person.subdistrict && t.subdistrict(person.subdistrict)]
      .filter(Boolean)
      .join(' · '),
    body: html`${raw(rows)}<p class="actions"><a class="button main" href="${base}/hire-local${ask}">${pageWords[language as PageLanguage].ask}</a></p>`,
  };
}
