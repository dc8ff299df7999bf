/** Parameters that mean something of their own. */
const reserved = new Set([
  'select',
  'columns',
  'on_conflict',
  'order',
  'limit',
  'offset',
  'and',
  'or',
  'not',
]);

export const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** A name as an address holds it. PostgREST takes `Nama` and `nama` for two columns. */
export const nameOf = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) && !reserved.has(name) ? name : quoted(name);

const keyOf = (key: string): string => (/^\d+$/.test(key) ? key : nameOf(key));

/** A column; of `alamat.kecamatan` the text that stands under that key of a column of JSON. */
export function columnAt(path: string): string {
  const [column = '', ...keys] = path.split('.');
  const last = keys.pop();
  if (last === undefined) return nameOf(column);
  return `${nameOf(column)}${keys.map((key) => `->${keyOf(key)}`).join('')}->>${keyOf(last)}`;
}

/** Path of a mapping → the table that is embedded there, as PostgREST writes it. */
export type Relations = Readonly<Record<string, string>>;

/** What the paths of a mapping need of a row, and no more: what nobody maps does not travel. */
export const selectOf = (paths: readonly string[], relations: Relations): string =>
  itemsOf(
    paths.map((path) => path.split('.')),
    relations,
    [],
  ).join(',');

function itemsOf(
  paths: readonly (readonly string[])[],
  relations: Relations,
  within: readonly string[],
): readonly string[] {
  const items = new Set<string>();
  const embedded = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of paths) {
    if (rest.length > 0 && Object.hasOwn(relations, [...within, first].join('.'))) {
      const from = rest.findIndex((step) => !/^(?:\*|\d+)$/.test(step));
      embedded.set(first, [...(embedded.get(first) ?? []), rest.slice(from)]);
    } else if (rest.length === 0 || rest.includes('*') || within.length > 0) items.add(nameOf(first));
    // Under its whole path, where the mapping looks, too.
    else
      items.add(
        `${quoted([first, ...rest].join('.'))}:${nameOf(first)}${rest.map((key) => `->${keyOf(key)}`).join('')}`,
      );
  }
  for (const [name, inside] of embedded) {
    const at = [...within, name];
    const table = relations[at.join('.')]!;
    items.add(
      `${table === name ? '' : `${nameOf(name)}:`}${table}(${itemsOf(inside, relations, at).join(',')})`,
    );
  }
  return [...items];
}
