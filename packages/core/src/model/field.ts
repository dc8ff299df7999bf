import * as z from 'zod/mini';

/** Who may see a field, from everybody to its owner alone. Each audience sees what those before it see. */
export const audiences = ['public', 'member', 'coordinator', 'office', 'owner'] as const;
export type Audience = (typeof audiences)[number];

/** What a person can agree to, one by one: to be shown at all, and then number and licence number as well. */
export const purposes = ['publication', 'contact', 'licence'] as const;
export type Purpose = (typeof purposes)[number];

export interface FieldMeta<A extends Audience = Audience, P extends Purpose = Purpose> {
  readonly audience: A;
  /** Indonesian, as an officer would read it. */
  readonly label: string;
  /** UCUM or plain Indonesian, e.g. `IDR`, `potong/minggu`. */
  readonly unit?: string;
  /** With the owner's yes to this purpose, everybody may see the field. */
  readonly consent?: P;
  /** The text search looks in here, and how. */
  readonly searched?: Searched;
}

/**
 * `name`: a name, found as it is spelled; `topic`: words for what somebody does or makes, found in all their forms
 * and by what means the same; `label`: places and groups, found as spelled, and worth less than the others.
 */
export type Searched = 'name' | 'topic' | 'label';

export interface Field<
  S extends z.ZodMiniType = z.ZodMiniType,
  A extends Audience = Audience,
  P extends Purpose = Purpose,
> {
  readonly schema: S;
  readonly meta: FieldMeta<A, P>;
}

/** The only way to make a field: one without an audience does not compile. */
export function field<S extends z.ZodMiniType, const A extends Audience>(
  schema: S,
  meta: FieldMeta<A, never>,
): Field<S, A, never>;
export function field<S extends z.ZodMiniType, const A extends Audience, const P extends Purpose>(
  schema: S,
  meta: FieldMeta<A, P>,
): Field<S, A, P>;
export function field(schema: z.ZodMiniType, meta: FieldMeta): Field {
  return { schema, meta };
}

export interface Resource<F extends Record<string, Field> = Record<string, Field>> {
  /** Plural, as in `/v1/people`. */
  readonly name: string;
  /** schema.org type, where there is one. */
  readonly type: string;
  /** Indonesian. */
  readonly label: string;
  /** Records speak about a person: none leaves without that person's yes to publication. */
  readonly gated: boolean;
  readonly fields: F;
  readonly schema: z.ZodMiniObject<{ [K in keyof F]: F[K]['schema'] }, z.core.$strict>;
}

/** @param definition what a record is; unknown keys are refused by the schema. */
export function resource<const F extends Record<string, Field>>(
  definition: Omit<Resource<F>, 'schema'>,
): Resource<F> {
  const shape = Object.fromEntries(
    Object.entries(definition.fields).map(([name, { schema, meta }]) => [name, described(schema, meta)]),
  );
  return { ...definition, schema: z.strictObject(shape) as unknown as Resource<F>['schema'] };
}

const described = (schema: z.ZodMiniType, { label, unit, audience }: FieldMeta): z.ZodMiniType =>
  schema.register(z.globalRegistry, {
    title: label,
    ...(unit && { 'x-unit': unit }),
    'x-audience': audience,
  });

/** The whole record, as a store keeps it. */
export type RecordOf<R extends Resource> = z.infer<R['schema']>;

type PublicKeys<F> = { [K in keyof F]: F[K] extends Field<z.ZodMiniType, 'public'> ? K : never }[keyof F];
type ConsentKeys<F> = {
  [K in keyof F]: F[K] extends Field<z.ZodMiniType, Audience, infer P>
    ? [P] extends [never]
      ? never
      : K
    : never;
}[keyof F];

/** What everybody may see of a record: its public fields, and those its owner agreed to show. */
export type PublishedOf<R extends Resource> = Pick<RecordOf<R>, PublicKeys<R['fields']> & keyof RecordOf<R>> &
  Partial<Pick<RecordOf<R>, ConsentKeys<R['fields']> & keyof RecordOf<R>>>;
