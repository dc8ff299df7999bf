import { compare } from '../query/match.ts';
import { firstInTurn } from '../query/turn.ts';

/** Records by number, which follows their turns; and what each is worth. */
export interface Ranked {
  readonly hits: Uint32Array;
  /** By number of record. */
  readonly worths: Uint16Array;
  readonly turns: Uint32Array;
  readonly day: number;
}

/** The best first, equals in turn. To lay them in one heap a worth is to sort them. */
export function byWorth(ranked: Ranked): Uint32Array {
  const { hits, worths } = ranked;
  let most = 0;
  for (let place = 0; place < hits.length; place++) most = Math.max(most, worths[hits[place]!]!);
  const starts = new Uint32Array(most + 2);
  for (let place = 0; place < hits.length; place++) starts[most - worths[hits[place]!]! + 1]!++;
  for (let heap = 1; heap < starts.length; heap++) starts[heap]! += starts[heap - 1]!;
  const order = new Uint32Array(hits.length);
  const next = starts.slice();
  for (let place = 0; place < hits.length; place++) {
    const record = hits[place]!;
    order[next[most - worths[record]!]!++] = record;
  }
  for (let heap = 0; heap <= most; heap++) takeTurns(order, starts[heap]!, starts[heap + 1]!, ranked);
  return order;
}

/** The nearest first, then the best, equals in turn. */
export function byDistance(ranked: Ranked, kmOf: (record: number) => number): Uint32Array {
  const { hits, worths } = ranked;
  const kms = Float64Array.from(hits, kmOf);
  const places = Uint32Array.from(hits.keys()).sort(
    (a, b) => compare(kms[a]!, kms[b]!) || worths[hits[b]!]! - worths[hits[a]!]! || hits[a]! - hits[b]!,
  );
  const order = places.map((place) => hits[place]!);
  for (let from = 0, to = 1; from < order.length; to++) {
    const equal =
      to < order.length &&
      worths[order[to]!] === worths[order[from]!] &&
      kms[places[to]!] === kms[places[from]!];
    if (equal) continue;
    takeTurns(order, from, to, ranked);
    from = to;
  }
  return order;
}

function takeTurns(order: Uint32Array, from: number, to: number, { turns, day }: Ranked): void {
  const band = order.slice(from, to);
  const first = firstInTurn(band.length, day, (place) => turns[band[place]!]!);
  order.set(band.subarray(first), from);
  order.set(band.subarray(0, first), to - first);
}
