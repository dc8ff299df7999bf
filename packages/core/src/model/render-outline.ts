import { audiences, type Field, type Resource } from './field.ts';

/** Writes `outline.ts` from the schemas, so that a page can honour the model without loading Zod. */
export function renderOutline(resources: Record<string, Resource>): string {
  const entries = Object.values(resources).map(
    (resource) =>
      `  ${resource.name}: {\n${linesOf(resource)
        .map((line) => `    ${line},\n`)
        .join('')}  },\n`,
  );
  return `${header}export const outline = {\n${entries.join('')}} as const satisfies Record<string, OutlineOf>;\n`;
}

/** Writes a file of `private-outline/`: apart, so that a page brings only those whose door it opens. */
export function renderPrivateOutline(resources: Record<string, Resource>): string {
  const entries = Object.values(resources).map(
    (resource) =>
      `export const ${resource.name} = {\n  name: '${resource.name}',\n${linesOf(resource)
        .map((line) => `  ${line},\n`)
        .join('')}} as const satisfies PrivateOutline;\n`,
  );
  return `${origin}import type { PrivateOutline } from './private-outline.ts';

${entries.join('\n')}`;
}

function linesOf(resource: Resource): string[] {
  const fields = Object.entries(resource.fields);
  const names = (keep: (meta: Field['meta']) => boolean) =>
    fields
      .filter(([, { meta }]) => keep(meta))
      .map(([name]) => name)
      .join(' ');
  const purposes = [...new Set(fields.flatMap(([, { meta }]) => meta.consent ?? []))];
  return [
    `gated: ${resource.gated}`,
    ...audiences
      .map((audience) => [audience, names((meta) => meta.audience === audience)] as const)
      .filter(([, list]) => list)
      .map(([audience, list]) => `${audience}: '${list}'`),
    ...(purposes.length
      ? [`consent: { ${purposes.map((p) => `${p}: '${names((meta) => meta.consent === p)}'`).join(', ')} }`]
      : []),
  ];
}

/**
 * Writes `published.ts`, the part that a page needs: names of the fields that everybody sees, those that need the
 * owner's yes included.
 */
export function renderPublished(resources: Record<string, Resource>): string {
  const entries = Object.values(resources).flatMap(({ name, fields }) => {
    const names = Object.entries(fields).flatMap(([field, { meta }]) =>
      meta.audience === 'public' || meta.consent ? [field] : [],
    );
    return names.length > 0 ? [`  ${name}: '${names.join(' ')}',\n`] : [];
  });
  return `${origin}
/** Fields of a record that everybody may see, if its owner agreed where a yes is needed. */
export const published: Readonly<Record<string, string>> = {
${entries.join('')}};
`;
}

/** Writes `searched.ts`, apart because a page that does not search does not load it. */
export function renderSearched(resources: Record<string, Resource>): string {
  const entries = Object.values(resources).flatMap(({ name, fields }) => {
    const found = Object.entries(fields).flatMap(([field, { meta }]) =>
      meta.searched ? [`${field}: '${meta.searched}'`] : [],
    );
    return found.length > 0 ? [`  ${name}: { ${found.join(', ')} },\n`] : [];
  });
  return `${origin}
/** Fields that the text search looks into, and how. */
export const searched: Readonly<Record<string, Readonly<Record<string, 'name' | 'topic' | 'label'>>>> = {
${entries.join('')}};
`;
}

const origin = `// Written by \`pnpm outline\` from the schemas beside it; a test fails when they differ. Light on purpose: no Zod.
`;

const header = `${origin}export interface OutlineOf {
  /** About a person: withheld without that person's yes. */
  readonly gated: boolean;
  /** Field names by the first audience that sees them. */
  readonly public?: string;
  readonly member?: string;
  readonly coordinator?: string;
  readonly office?: string;
  readonly owner?: string;
  /** Purpose → fields that everybody sees after the owner's yes to it. */
  readonly consent?: Readonly<Record<string, string>>;
}

`;
