import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plain } from '@guyub/core/adapter';

/** The name of a type in the application's own code; `people` is that of its list. */
const one = (name: string) => `one-${name}`;
const uid = (name: string) => `api::${one(name)}.${one(name)}`;

/** A column that points at another table, by its id. */
export type Relations = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * An application of Strapi's with a type for each table, and its database in a file. A row's `id` becomes its
 * `documentId`, which no type may name.
 */
export function writeApp(
  folder: string,
  tables: Readonly<Record<string, readonly Plain[]>>,
  relations: Relations,
): void {
  const write = (file: string, text: string) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write('package.json', '{ "name": "office", "private": true }');
  write('public/uploads/.keep', '');
  // As a new application has it.
  write('config/api.js', 'module.exports = { rest: { defaultLimit: 25, maxLimit: 100, withCount: true } };');
  write('src/index.js', 'module.exports = {};');
  const secret = "'an-invented-secret'";
  write('config/server.js', `module.exports = { host: '127.0.0.1', port: 0, app: { keys: [${secret}] } };`);
  write(
    'config/admin.js',
    `module.exports = { auth: { secret: ${secret} }, apiToken: { salt: ${secret} }, transfer: { token: { salt: ${secret} } }, flags: { nps: false, promoteEE: false } };`,
  );
  write(
    'config/database.js',
    `module.exports = { connection: { client: 'sqlite', connection: { filename: ${JSON.stringify(join(folder, 'office.sqlite'))} }, useNullAsDefault: true } };`,
  );
  for (const [name, rows] of Object.entries(tables)) {
    const api = `src/api/${one(name)}`;
    const schema = {
      kind: 'collectionType',
      collectionName: name,
      info: { singularName: one(name), pluralName: name, displayName: name },
      options: { draftAndPublish: false },
      attributes: {
        ...Object.fromEntries(Object.entries(typesOf(rows)).map(([column, type]) => [column, { type }])),
        ...Object.fromEntries(
          Object.entries(relations[name] ?? {}).map(([column, to]) => [
            column,
            { type: 'relation', relation: 'manyToOne', target: uid(to) },
          ]),
        ),
      },
    };
    write(`${api}/content-types/${one(name)}/schema.json`, JSON.stringify(schema));
    for (const [part, make] of [
      ['controllers', 'createCoreController'],
      ['services', 'createCoreService'],
      ['routes', 'createCoreRouter'],
    ])
      write(
        `${api}/${part}/${one(name)}.js`,
        `module.exports = require('@strapi/strapi').factories.${make}('${uid(name)}');`,
      );
  }
  const seed = Object.entries(tables).map(([name, rows]) => ({
    uid: uid(name),
    rows: rows.map(({ id, ...row }) => ({ documentId: id, ...row })),
  }));
  write('seed.json', JSON.stringify(seed));
}

function typesOf(rows: readonly Plain[]): Readonly<Record<string, string>> {
  const types: Record<string, string> = {};
  for (const [column, value] of rows.flatMap((row) => Object.entries(row)))
    if (column !== 'id' && value !== null) types[column] = typeOf(value, types[column]);
  return types;
}

function typeOf(value: unknown, before: string | undefined): string {
  if (typeof value === 'number') return Number.isInteger(value) && before !== 'float' ? 'integer' : 'float';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'object' ? 'json' : 'text';
}
