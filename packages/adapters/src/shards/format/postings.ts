import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * Numbers of the people who have a term, ascending, each with a weight: core's `Weight`, or which of the worths of a
 * merged list. As bits: the steps from one to the next as Rice codes, which suit steps that are spread by chance, and
 * after each step the weight in unary, the commonest first.
 */
export function encodePostings(
  people: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  { from = 0, to = people.length, base = 0 }: { from?: number; to?: number; base?: number } = {},
): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const size = to - from;
  writer.number(size);
  if (size === 0) return writer.done();
  const order = commonest(weights, from, to);
  const mean = (people[to - 1]! + 1 - base) / size - 1;
  const low = Math.max(0, Math.floor(Math.log2(mean * Math.LN2 || 1)));
  writer.number(low);
  writer.number(order.length);
  for (const weight of order) writer.number(weight);
  const bits = new BitWriter();
  for (let i = from, next = base; i < to; i++) {
    const step = people[i]! - next;
    next = people[i]! + 1;
    bits.unary(step >>> low);
    bits.put(step, low);
    const place = weights ? order.indexOf(weights[i]!) : 0;
    if (order.length > 1) bits.unary(place, order.length - 1);
  }
  writer.raw(bits.done());
  return writer.done();
}

/** The weights of some people, the commonest first. */
function commonest(weights: ArrayLike<number> | undefined, from: number, to: number): readonly number[] {
  if (!weights) return [0];
  const counts = new Map<number, number>();
  for (let i = from; i < to; i++) counts.set(weights[i]!, (counts.get(weights[i]!) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([weight]) => weight);
}

/** Visits each person from `first` up to, but not including, `end`. @throws RangeError for what is no list */
export function eachPosting(
  bytes: Uint8Array,
  base: number,
  [first, end]: readonly [first: number, end: number],
  visit: (person: number, weight: number) => void,
): void {
  const reader = new ByteReader(bytes);
  const size = reader.number();
  if (size === 0) return;
  const low = reader.number();
  const order = Array.from({ length: reader.number() }, () => reader.number());
  const bits = reader.rest();
  let at = 0;
  const bit = () => (bits[at >>> 3]! >>> (7 - (at++ & 7))) & 1;
  for (let i = 0, person = base - 1; i < size; i++) {
    let step = 0;
    while (bit()) step++;
    for (let left = low; left > 0; left--) step = step * 2 + bit();
    person += step + 1;
    let place = 0;
    while (place < order.length - 1 && bit()) place++;
    if (at > bits.length * 8) throw new RangeError('The bytes end too early.');
    if (person >= end) return;
    if (person >= first) visit(person, order[place]!);
  }
}

/** Puts bits behind each other, highest first. */
class BitWriter {
  #bytes = new Uint8Array(256);
  #size = 0;

  put(value: number, bits: number): void {
    for (let left = bits - 1; left >= 0; left--) this.#push((value >>> left) & 1);
  }

  /** So many ones and a zero; the zero is left out of the highest that there can be. */
  unary(value: number, most = Infinity): void {
    for (let i = 0; i < value; i++) this.#push(1);
    if (value < most) this.#push(0);
  }

  done(): Uint8Array {
    return this.#bytes.subarray(0, (this.#size + 7) >>> 3);
  }

  #push(bit: number): void {
    const at = this.#size >>> 3;
    if (at === this.#bytes.length) {
      const larger = new Uint8Array(at * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    if (bit) this.#bytes[at]! |= 0x80 >>> (this.#size & 7);
    this.#size++;
  }
}
