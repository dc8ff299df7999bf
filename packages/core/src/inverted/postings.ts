import type { Way } from '../text/search.ts';

/**
 * For each term the records that have it, by number: steps in base-128 bytes, the two lowest bits of each telling
 * the weight of the term there.
 */
export class Postings {
  readonly bytes: Uint8Array;
  /** Where each term's begin; one more at the end. */
  readonly starts: Uint32Array;

  constructor(bytes: Uint8Array, starts: Uint32Array) {
    this.bytes = bytes;
    this.starts = starts;
  }

  /**
   * @param entries of record after record: `term << 2 | weight`
   * @param ends where each record's entries end
   * @param numbers final number of each term
   */
  static of(entries: Uint32Array, ends: Uint32Array, numbers: Uint32Array): Postings {
    const last = new Int32Array(numbers.length).fill(-1);
    const sizes = new Uint32Array(numbers.length + 1);
    const each = (visit: (term: number, step: number) => void) => {
      last.fill(-1);
      let at = 0;
      for (let record = 0; record < ends.length; record++)
        for (; at < ends[record]!; at++) {
          const entry = entries[at]!;
          const term = numbers[entry >>> 2]!;
          visit(term, (record - last[term]!) * 4 + (entry & 3));
          last[term] = record;
        }
    };
    each((term, step) => {
      sizes[term]! += step < 0x80 ? 1 : step < 0x4000 ? 2 : step < 0x20_0000 ? 3 : 4;
    });
    const starts = new Uint32Array(numbers.length + 1);
    for (let term = 0; term < numbers.length; term++) starts[term + 1] = starts[term]! + sizes[term]!;
    const bytes = new Uint8Array(starts[numbers.length]!);
    const next = starts.slice();
    each((term, step) => {
      let at = next[term]!;
      let rest = step;
      for (; rest >= 0x80; rest >>>= 7) bytes[at++] = (rest & 0x7f) | 0x80;
      bytes[at++] = rest;
      next[term] = at;
    });
    return new Postings(bytes, starts);
  }

  /** Raises `best[record]` to what the term is worth there. */
  raise(term: number, worth: Way['worth'], best: Uint8Array): void {
    const { bytes } = this;
    const end = this.starts[term + 1]!;
    let record = -1;
    for (let at = this.starts[term]!; at < end;) {
      let byte = bytes[at++]!;
      let step = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++]!;
        step |= (byte & 0x7f) << shift;
      }
      record += step >>> 2;
      const value = worth[step & 3]!;
      if (best[record]! < value) best[record] = value;
    }
  }

  /** Some record that is allowed has the term. */
  some(term: number, allowed: Uint8Array | undefined): boolean {
    if (!allowed) return this.starts[term + 1]! > this.starts[term]!;
    const { bytes } = this;
    const end = this.starts[term + 1]!;
    let record = -1;
    for (let at = this.starts[term]!; at < end;) {
      let byte = bytes[at++]!;
      let step = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++]!;
        step |= (byte & 0x7f) << shift;
      }
      record += step >>> 2;
      if (allowed[record]) return true;
    }
    return false;
  }
}
