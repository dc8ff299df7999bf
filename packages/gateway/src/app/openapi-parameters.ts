import type { Column } from '../store/schema.ts';

const types = { text: 'string', texts: 'string', number: 'number', boolean: 'boolean' } as const;

/** Parameters of a list; `refine.*` once for each field. */
export function listParameters(columns: Readonly<Record<string, Column>>): object[] {
  const fields = Object.keys(columns);
  const sortable = fields.filter((field) => columns[field]!.sort !== undefined);
  const inQuery = (name: string, description: string, schema: object, rest: object = {}) => ({
    name,
    in: 'query',
    description,
    schema,
    ...rest,
  });
  return [
    inQuery('q', 'Words that must all be found.', { type: 'string', maxLength: 200 }, { example: 'jahit' }),
    ...fields.map((field) =>
      inQuery(`refine.${field}`, refineHelp(columns[field]!), {
        type: 'array',
        items: { type: types[columns[field]!.kind] },
      }),
    ),
    inQuery(
      'where',
      'A filter as JSON: `{"op":"and"|"or","of":[…]}`, `{"op":"not","of":…}`, `{"op":"eq","field","value"}`, `{"op":"in","field","values"}`, `{"op":"range","field","gte","lte"}`, `{"op":"exists","field","value"}`.',
      { type: 'string', contentMediaType: 'application/json' },
      { example: JSON.stringify({ op: 'exists', field: fields[1], value: true }) },
    ),
    inQuery('sort', `Fields with commas, "-" in front for falling: ${sortable.join(', ')}.`, {
      type: 'string',
    }),
    inQuery('limit', 'Records on a page.', { type: 'integer', minimum: 1, maximum: 100, default: 20 }),
    inQuery('after', 'Cursor from `next` of the page before, with the other parameters unchanged.', {
      type: 'string',
    }),
    inQuery('facet', 'A field to count, and how many of its values: `skills:20`. May be repeated.', {
      type: 'array',
      items: { type: 'string', pattern: `^(${fields.join('|')}):\\d{1,3}$` },
    }),
  ];
}

/** Numbers and booleans travel as JSON, so a text that would read as one is quoted. */
const refineHelp = ({ kind }: Column) =>
  kind === 'text' || kind === 'texts'
    ? 'Keeps records with one of these values; a text that reads as a number, `true` or `false` in quotes: `"7531"`.'
    : 'Keeps records with one of these values.';
