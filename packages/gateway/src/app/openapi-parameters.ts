import type { Column } from '../store/schema.ts';

const types = { text: 'string', texts: 'string', number: 'number', boolean: 'boolean' } as const;

const inQuery = (name: string, description: string, schema: object, rest: object = {}) => ({
  name,
  in: 'query',
  description,
  schema,
  ...rest,
});

const near = inQuery(
  'near',
  'Latitude and longitude, the nearest first; and kilometres, to leave out what is further away: `-7.19,113.24,10`.',
  { type: 'string', pattern: '^-?[\\d.]+,-?[\\d.]+(,[\\d.]+)?$' },
);

/** Parameters of a list; `refine.*` once for each field. */
export function listParameters(columns: Readonly<Record<string, Column>>): object[] {
  const fields = Object.keys(columns);
  const sortable = fields.filter((field) => columns[field]!.sort !== undefined);
  return [
    inQuery(
      'q',
      'Words to look for, also in their other forms and spellings, by what means the same, and with a typing error. Records that hold all of them; where none does, those that hold most.',
      { type: 'string', maxLength: 200 },
      { example: 'jahit' },
    ),
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
    ...('latitude' in columns ? [near] : []),
    inQuery(
      'sort',
      `Fields with commas, "-" in front for falling: ${sortable.join(', ')}. Without it the nearest and what fits the text best come first, and equals take turns: each day of western Indonesia another one is first.`,
      { type: 'string' },
    ),
    inQuery('limit', 'Records on a page.', { type: 'integer', minimum: 1, maximum: 100, default: 20 }),
    inQuery('after', 'Cursor from `next` of the page before, with the other parameters unchanged.', {
      type: 'string',
    }),
    inQuery(
      'facet',
      'A field to count, and how many of its values: `skills:20`; only values with words that begin so: `skills:20:jah`. May be repeated.',
      { type: 'array', items: { type: 'string', pattern: `^(${fields.join('|')}):\\d{1,3}(:.{1,200})?$` } },
    ),
  ];
}

/** Numbers and booleans travel as JSON, so a text that would read as one is quoted. */
const refineHelp = ({ kind }: Column) =>
  kind === 'text' || kind === 'texts'
    ? 'Keeps records with one of these values; a text that reads as a number, `true` or `false` in quotes: `"7531"`.'
    : 'Keeps records with one of these values.';
