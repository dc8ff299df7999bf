import type { Scalar } from '@guyub/core/adapter';
import { ByteReader, ByteWriter } from './bytes.ts';

/** One field of some people: the values there are, and for each person the numbers of theirs. */
export interface PackedColumn {
  readonly values: readonly Scalar[];
  readonly of: readonly (readonly number[])[];
}
export type PackedColumns = Readonly<Record<string, PackedColumn>>;

/** A field after the other: equal things stand together and pack well. */
export function encodeColumns(columns: PackedColumns): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.text(JSON.stringify(Object.entries(columns).map(([field, { values }]) => [field, values])));
  for (const { of } of Object.values(columns)) {
    writer.number(of.length);
    const single = of.every((numbers) => numbers.length < 2);
    writer.number(single ? 1 : 0);
    if (single) for (const [number = -1] of of) writer.number(number + 1);
    else {
      for (const numbers of of) writer.number(numbers.length);
      for (const number of of.flat()) writer.number(number);
    }
  }
  return writer.done();
}

/** @throws RangeError, TypeError or SyntaxError for what are no columns */
export function decodeColumns(bytes: Uint8Array): PackedColumns {
  const reader = new ByteReader(bytes);
  const fields = JSON.parse(reader.text()) as readonly (readonly [string, readonly Scalar[]])[];
  const several = (length: number) => Array.from({ length }, () => reader.number());
  return Object.fromEntries(
    fields.map(([field, values]) => {
      const people = reader.number();
      const single = reader.number() === 1;
      const of = single
        ? several(people).map((number) => (number === 0 ? [] : [number - 1]))
        : several(people).map((length) => several(length));
      return [field, { values, of }];
    }),
  );
}
